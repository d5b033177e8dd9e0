package org.dateline.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import org.dateline.chronology.Chronology;

/** One self-contained page: style, script and all texts inside, nothing fetched. */
final class HtmlReport implements ReportWriter {
    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        StringOutput page = new StringOutput(1 << 16);
        engine().render("page.jte", new PageMaker(chronology, options).page(), page);
        out.append(page.toString());
    }

    /** The templates were compiled with the classes of this package, so that they see its types. */
    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    }
}
