package attain.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/** The rules of axe-core for accessibility, run inside a page. */
final class AxeScript {

	/**
	 * Rules of WCAG 2.2 A and AA and what is good practice; one line per rule that is
	 * broken seriously.
	 */
	private static final String ASK = """
			async () => {
			  const { violations } = await axe.run({ resultTypes: ["violations"] });
			  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
			    .map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html.slice(0, 160)).slice(0, 3).join(" ")}`);
			}""";

	private final String rules;

	AxeScript() throws IOException {
		try (InputStream in = Objects.requireNonNull(AxeScript.class.getResourceAsStream("/axe.min.js"))) {
			this.rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Once for a window, since pages of the report are one document. */
	void load(Page page) {
		page.evaluate(this.rules);
	}

	/** What the page that is shown does wrong. */
	List<?> violations(Page page) {
		return (List<?>) page.evaluate(ASK);
	}

}
