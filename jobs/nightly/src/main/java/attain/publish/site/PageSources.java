package attain.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.samskivert.mustache.Mustache;

/**
 * What the page is joined from.
 *
 * @param template HTML with places for data
 * @param style all style sheets, with places for what paper says on every page
 * @param script all scripts
 * @param charts the library that draws
 */
record PageSources(String template, String style, String script, String charts) {

	/** In the order of the cascade. */
	private static final List<String> STYLES = List.of("base", "layout", "table", "target", "units", "print");

	/** Each may use those before it; the last one starts the page. */
	private static final List<String> SCRIPTS = List.of("language", "markup", "answers", "tables", "choices", "chart",
			"targets", "target", "units", "plans", "filing", "router");

	static PageSources load() throws IOException {
		return new PageSources(text("index.html"), joined("style", STYLES, "css"),
				"(() => {\n\"use strict\";\n" + joined("script", SCRIPTS, "js") + "})();\n", chartLibrary());
	}

	/**
	 * Writes the page. Values of the map are HTML already; nothing is escaped a second
	 * time.
	 */
	void write(Map<String, Object> page, Writer out) {
		Mustache.Compiler joiner = Mustache.compiler().escapeHTML(false).nullValue("").emptyStringIsFalse(true);
		String filledStyle = joiner.compile(this.style).execute(page);
		page.put("style", filledStyle);
		page.put("script", this.script);
		page.put("charts", this.charts);
		page.put("style_hash", hash(filledStyle));
		page.put("script_hash", hash(this.script));
		page.put("charts_hash", hash(this.charts));
		joiner.compile(this.template).execute(page, out);
	}

	private static String joined(String folder, List<String> names, String extension) throws IOException {
		StringBuilder joined = new StringBuilder();
		for (String name : names) {
			joined.append(text(folder + "/" + name + "." + extension)).append('\n');
		}
		return joined.toString();
	}

	/** The library's one file for browsers, from the jar that the build fetched. */
	private static String chartLibrary() throws IOException {
		Properties artifact = new Properties();
		try (InputStream in = open("/META-INF/maven/org.webjars.npm/chart.js/pom.properties")) {
			artifact.load(in);
		}
		return text(
				"/META-INF/resources/webjars/chart.js/" + artifact.getProperty("version") + "/dist/chart.umd.min.js");
	}

	private static String text(String name) throws IOException {
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static InputStream open(String name) {
		InputStream in = PageSources.class.getResourceAsStream(name);
		if (in == null) {
			throw new IllegalStateException("The program lacks " + name + ", a part of the report");
		}
		return in;
	}

	/** How a content security policy names an inline script or style that may run. */
	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
