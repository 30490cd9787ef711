package attain.preview;

import java.io.PrintStream;
import java.util.Locale;

/** The top of the page: looks, legend, and what is said of the file as a whole. */
final class HtmlHead {

	private static final String LOOKS = """
			body { font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; margin: 1.5rem; color: #1c2733; }
			h1 { font-size: 1.3rem; margin: 0 0 .3rem } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem }
			p { margin: .2rem 0 } .note { color: #555 } small { font-weight: normal; color: #555 }
			.sheet { overflow-x: auto } table { border-collapse: collapse; font-size: 12.5px }
			td, th { border: 1px solid #d5dbe1; padding: 2px 6px; vertical-align: top; white-space: pre-line; max-width: 22em }
			th { background: #f3f5f7; color: #5b6773; font-weight: normal; text-align: center }
			td.n { text-align: right; font-variant-numeric: tabular-nums }
			.header { background: #dbe7f6; font-weight: 600; text-align: center } .label { background: #e8f4f6 }
			.observation { background: #dff2df } .repaired { background: #fdeeb5 }
			.rejected { background: #f9c9c4; outline: 2px solid #b3261e; outline-offset: -2px }
			.ignored { background: #f6f6f6; color: #6d6d6d } td.f { text-decoration: underline wavy #b3261e }
			td:target { outline: 3px solid #1a56b0 }
			.legend span { display: inline-block; padding: 1px 8px; margin: .4rem .4rem 0 0; border: 1px solid #d5dbe1 }
			li { margin: .35rem 0 } li.error::marker { color: #b3261e } li.warning::marker { color: #b07d00 }
			@media print { .sheet { overflow: visible } }
			""";

	private HtmlHead() {
	}

	static void print(Preview preview, PrintStream out) {
		String name = Html.text(preview.fileName());
		out.println("<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + name
				+ "</title>\n<style>\n" + LOOKS + "</style></head><body>");
		out.println("<h1>" + name + "</h1>");
		new PreviewSummary(preview).lines().forEach((line) -> out.println("<p>" + Html.text(line) + "</p>"));
		out.print("<p class=\"legend\">");
		for (CellRole role : CellRole.values()) {
			out.print("<span class=\"%s\">%s (%s)</span>".formatted(role.en().toLowerCase(Locale.ROOT),
					Html.text(role.vi()), role.en()));
		}
		out.println("</p>");
	}

}
