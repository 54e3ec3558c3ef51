using System.Globalization;
using System.Text;
using PageViews;

// Writes the example's data: one file of page views an hour.
//   dotnet run --project examples/page-sessions/PageViews -- FOLDER [SEED] [HOURS] [VIEWS AN HOUR]
if (args.Length == 0)
{
    Console.Error.WriteLine("PageViews FOLDER [SEED] [HOURS] [VIEWS AN HOUR]");
    return 2;
}
var seed = Number(1, 7);
var hours = Number(2, 12);
var viewsAnHour = Number(3, 1200);
Directory.CreateDirectory(args[0]);
var random = new SeededNumbers((ulong)seed);
var start = new DateTime(2024, 3, 1, 6, 0, 0, DateTimeKind.Utc);
for (var hour = 0; hour < hours; hour++)
{
    var from = start.AddHours(hour);
    File.WriteAllText(Path.Combine(args[0], from.ToString("yyyy-MM-dd'T'HH'.csv'", CultureInfo.InvariantCulture)), Views(from));
}
return 0;

int Number(int position, int otherwise) => args.Length > position ? int.Parse(args[position], CultureInfo.InvariantCulture) : otherwise;

// Pages come into fashion for some minutes of an hour, so that their views make sessions with quiet times between them. Views reach the log up to four
// minutes late, so the lines of a file are not in the order of their times.
string Views(DateTime from)
{
    var lines = new List<(int Logged, string Line)>();
    for (var i = 0; i < viewsAnHour; i++)
    {
        var page = random.Skewed(60);
        var fashion = page < 3 ? random.Below(3600) : ((page * 977) + (from.Hour * 391)) % 2700 + random.Below(900);
        var at = from.AddSeconds(fashion);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{at:yyyy-MM-dd HH:mm:ss},/page/{page},visitor-{random.Skewed(500)},{random.Below(90) + 1}\n"
        );
        lines.Add((fashion + random.Below(240), line));
    }
    var text = new StringBuilder("viewed_at,page,visitor,seconds\n");
    foreach (var (_, line) in lines.OrderBy(static l => l.Logged))
    {
        text.Append(line);
    }
    return text.ToString();
}
