using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// Values from JSON and CSV texts and back. A schema in a call's arguments is the type of the call here, and an options map is names and values in
/// turn. The examples are facts of Spark 4.3.
/// </summary>
public static class TextFormats
{
    /// <summary><c>from_json</c>.</summary>
    [Function]
    public static readonly FunctionRow FromJson = FunctionRow
        .Scalar("from_json")
        .Says(
            "The value of a JSON text in the type of a constant schema; what cannot be read is NULL, or an error where the option mode is FAILFAST."
        )
        .Overload("(json: string, options: string...) -> any")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Returns(static _ => DataType.Error)
        .Reads(spark: "from_json")
        .Example("from_json('{\"a\":1, \"b\":0.8}', 'a INT, b DOUBLE')", "{\"a\":1,\"b\":0.8}")
        .Example("from_json('{\"a\":\"x\", \"b\":2}', 'a INT, b INT')", "{\"a\":null,\"b\":2}")
        .Example("from_json('{\"a\":', 'a INT')", "{\"a\":null}")
        .Example("from_json(' ', 'a INT')", "NULL")
        .Example("from_json('[1, \"x\"]', 'array<int>')", "NULL")
        .Example("from_json('{\"a\":[{\"b\":\"x\",\"c\":1}]}', 'a array<struct<b:int,c:int>>')", "{\"a\":[{\"b\":null,\"c\":1}]}")
        .Example("from_json('{\"a\":128, \"a\":\"x\"}', 'a TINYINT')", "{\"a\":-128}")
        .Example("from_json('{\"a\":NaN, \"b\":-INF}', 'a DOUBLE, b STRING')", "{\"a\":NaN,\"b\":\"\"-Infinity\"\"}")
        .Example("from_json('{\"a\":{\"x\" : 1.50}, \"b\":true}', 'a STRING, b STRING')", "{\"a\":\"{\"x\":1.5}\",\"b\":\"true\"}")
        .Example("from_json('{\"a\":\"1,234.5\", \"b\":1.255}', 'a DECIMAL(10,2), b DECIMAL(5,2)')", "{\"a\":1234.50,\"b\":1.26}")
        .Example("from_json('{\"t\":\"26/08/2015\"}', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy'))", "{\"t\":2015-08-26 00:00:00}")
        .Example("from_json('{\"d\":\"-5\", \"t\":18000}', 'd DATE, t TIMESTAMP')", "{\"d\":1969-12-27,\"t\":1970-01-01 05:00:00}")
        .Example(
            "from_json('{a:07}', schema_of_json('{\"a\":1}'), map('allowUnquotedFieldNames', 'true', 'allowNumericLeadingZeros', 'true'))",
            "{\"a\":7}"
        )
        .Example("from_json('{\"a\"', 'a INT, c STRING', map('columnNameOfCorruptRecord', 'c'))", "{\"a\":null,\"c\":\"{\"a\"\"}");

    /// <summary><c>to_json</c>.</summary>
    [Function]
    public static readonly FunctionRow ToJson = FunctionRow
        .Scalar("to_json")
        .Says("The value as JSON; fields that are NULL are left out but with the option ignoreNullFields off.")
        .Overload("(expr: struct, options: string...) -> string")
        .Overload("(expr: array<T>, options: string...) -> string")
        .Overload("(expr: map<K, V>, options: string...) -> string")
        .Reads(spark: "to_json")
        .Example("to_json(array(named_struct('a', 1)))", "[{\"a\":1}]")
        .Example("to_json(named_struct('a', NULL, 'b', array(NULL, 1)))", "{\"b\":[null,1]}")
        .Example("to_json(named_struct('a', NULL), map('ignoreNullFields', 'false'))", "{\"a\":null}")
        .Example("to_json(named_struct('a', timestamp'2020-01-02 03:04:05.123456'))", "{\"a\":\"2020-01-02T03:04:05.123Z\"}")
        .Example("to_json(named_struct('a', date'2020-01-02'), map('dateFormat', 'dd/MM/yyyy'))", "{\"a\":\"02/01/2020\"}")
        .Example("to_json(map(date'2020-01-01', interval 2 month))", "{\"18262\":\"INTERVAL '2' MONTH\"}")
        .Example("to_json(named_struct('b', 1, 'a', 2), map('sortKeys', 'true'))", "{\"a\":2,\"b\":1}");

    /// <summary><c>schema_of_json</c>.</summary>
    [Function]
    public static readonly FunctionRow SchemaOfJson = FunctionRow
        .Scalar("schema_of_json")
        .Says("The type that holds a constant JSON text, as a schema for from_json.")
        .Overload("(json: string, options: string...) -> string")
        .Reads(spark: "schema_of_json")
        .Example("schema_of_json('{\"c1\":0, \"c2\":[1, 2.5], \"c3\":null}')", "STRUCT<c1: BIGINT, c2: ARRAY<DOUBLE>, c3: STRING>")
        .Example("schema_of_json('[{\"b\":01, \"a\":{}}]', map('allowNumericLeadingZeros', 'true'))", "ARRAY<STRUCT<b: BIGINT>>")
        .Example("schema_of_json('{\"a b\":12345678901234567890}')", "STRUCT<`a b`: DECIMAL(20,0)>");
}
