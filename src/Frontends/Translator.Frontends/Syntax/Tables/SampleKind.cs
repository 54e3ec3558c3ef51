namespace Translator.Frontends.Syntax;

/// <summary>How TABLESAMPLE counts: <c>10 PERCENT</c>, <c>5 ROWS</c>, <c>BUCKET x OUT OF y ON z</c>, <c>10M</c> (bytes).</summary>
public enum SampleKind
{
    Percent,
    Rows,
    Bucket,
    Bytes,
}
