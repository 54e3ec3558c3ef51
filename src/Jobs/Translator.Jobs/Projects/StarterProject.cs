namespace Translator.Jobs.Projects;

/// <summary>The files of a project to start from.</summary>
public static class StarterProject
{
    /// <summary>Paths below the project's folder, with their texts.</summary>
    public static IReadOnlyList<(string Path, string Text)> FilesFor(string name) =>
        [
            (Project.FileName, Description(name)),
            (".gitignore", "out/\ncheckpoints/\n"),
            ("sql/hourly_totals.sql", Query + "\n"),
            ("data/orders/2024-05-01.csv", Orders + "\n"),
        ];

    private const string Query = """
        -- Orders and their worth for each hour and shop.
        SELECT window.start AS hour, shop, count(*) AS orders, sum(amount) AS total
        FROM orders
        GROUP BY window(ordered_at, '1 hour'), shop
        """;

    private const string Orders = """
        order_id,ordered_at,shop,amount
        1,2024-05-01 08:05:00,north,12.50
        2,2024-05-01 08:40:00,south,7.25
        3,2024-05-01 08:59:59,north,30.00
        4,2024-05-01 09:00:00,north,4.75
        5,2024-05-01 09:20:00,south,18.00
        6,2024-05-01 11:45:00,south,9.90
        """;

    private static string Description(string name) =>
        $"""
            # {name}: see `translate --help`. Run `translate verify` here after each change.
            name: "{name}"
            profile: spark # spark, spark-legacy or hive

            tables:
              orders:
                path: data/orders
                format: csv
                options:
                  header: "true"
                columns:
                  order_id: bigint
                  ordered_at: timestamp
                  shop: string
                  amount: decimal(10,2)
                event_time: # in a stream, rows come at most this late
                  column: ordered_at
                  delay: 10 minutes

            jobs:
              hourly-totals:
                sql: sql/hourly_totals.sql
                emit: on-close # or update
                sink:
                  path: out/hourly-totals
                  format: csv

            """;
}
