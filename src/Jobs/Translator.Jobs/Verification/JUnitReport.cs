using System.Globalization;
using System.Text;
using System.Xml;

namespace Translator.Jobs.Verification;

/// <summary>Writes verdicts as a JUnit file, which CI systems show as tests.</summary>
public static class JUnitReport
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="verdicts">The jobs.</param>
    /// <param name="describe">The text of a job that does not hold.</param>
    public static void Write(string path, string project, IReadOnlyList<JobVerdict> verdicts, Func<JobVerdict, string> describe)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(describe);
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", project);
        Number(xml, "tests", verdicts.Count);
        Number(xml, "failures", verdicts.Count(static v => v.Ran && !v.Holds));
        Number(xml, "errors", verdicts.Count(static v => !v.Ran));
        Seconds(xml, verdicts.Aggregate(TimeSpan.Zero, static (sum, v) => sum + v.Elapsed));
        foreach (var verdict in verdicts)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", project);
            xml.WriteAttributeString("name", verdict.Result.Job.Name);
            Seconds(xml, verdict.Elapsed);
            if (!verdict.Holds)
            {
                xml.WriteStartElement(verdict.Ran ? "failure" : "error");
                xml.WriteAttributeString("message", verdict.Ran ? "stream and batch differ" : "the job could not be run");
                xml.WriteString(Printable(describe(verdict)));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Number(XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    private static void Seconds(XmlWriter xml, TimeSpan time) =>
        xml.WriteAttributeString("time", time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));

    private static string Printable(string text) => string.Concat(text.Where(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
