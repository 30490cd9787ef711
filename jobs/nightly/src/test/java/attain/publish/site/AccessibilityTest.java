package attain.publish.site;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import attain.nightly.SampleNight;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers who do not see the report, do not see its colours, or use no mouse: every page
 * in both languages and both colour schemes, on a desk and on a phone.
 */
@ExtendWith({ SampleNight.class, Chromium.class })
class AccessibilityTest {

	/** One address per page; what has hundreds of lines is filtered to some of them. */
	private static final List<String> ROUTES = List.of("#/?", "#/targets?plan=LS-104-2023&", "#/target/LS-104-2023-07?",
			"#/target/LS-104-2023-15?", "#/units?", "#/ranking?", "#/conflicts?difference=lower&", "#/commitments?",
			"#/filing?", "#/findings?severity=error&", "#/changes?", "#/nowhere?");

	/** What a reader sees where a text or a figure is missing. */
	private static final Pattern RAW = Pattern.compile("\\b(undefined|null|NaN)\\b|\\[object |\\{\\d}|\\{\\{");

	private final SampleNight.Output night;

	private final Browser browser;

	AccessibilityTest(SampleNight.Output night, Browser browser) {
		this.night = night;
		this.browser = browser;
	}

	@ParameterizedTest
	@CsvSource({ "vi, LIGHT, 1280", "en, DARK, 390" })
	void noPageIsSeriouslyWrong(String language, ColorScheme scheme, int width) throws IOException {
		AxeScript axe = new AxeScript();
		try (OpenReport report = open(ROUTES.get(0),
				new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 844))) {
			axe.load(report.page());
			for (String route : ROUTES) {
				report.show(route + "lang=" + language);
				assertThat(axe.violations(report.page())).as(route).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "vi", "en" })
	void everyTextIsOne(String language) throws IOException {
		List<String> keys = Words.load().texts().keySet().stream().filter((key) -> key.contains("_")).toList();
		try (OpenReport report = open(ROUTES.get(0), new NewContextOptions())) {
			for (String route : ROUTES) {
				report.show(route + "lang=" + language);
				String text = report.page().locator("body").innerText();
				assertThat(RAW.matcher(text).results()).as(route).isEmpty();
				assertThat(keys).as(route)
					.noneMatch((key) -> Pattern.compile("\\b" + key + "\\b").matcher(text).find());
			}
		}
	}

	@Test
	void theWordsAreThereInBothLanguages() throws IOException {
		assertThat(Words.load().texts()).allSatisfy((key, text) -> {
			assertThat(text.vi()).as(key).isNotBlank();
			assertThat(text.en()).as(key).isNotBlank();
			assertThat(places(text.en())).as(key).isEqualTo(places(text.vi()));
		});
	}

	@Test
	void theKeyboardLeadsFromTheScoreboardToACell() {
		try (OpenReport report = open("#/", new NewContextOptions())) {
			Page page = report.page();
			tabTo(page, "a[href='#/targets?plan=LS-104-2023&status=not_met']");
			page.keyboard().press("Enter");
			assertThat(page.locator("h1:visible")).isFocused();
			tabTo(page, "tr.target#LS-104-2023-07 a");
			page.keyboard().press("Enter");
			assertThat(page.locator("#page h1")).isFocused();
			tabTo(page, "#page .files details summary");
			page.keyboard().press("Enter");
			assertThat(page.locator("#page .files details[open] tr").first()).containsText("H4");
		}
	}

	private static void tabTo(Page page, String selector) {
		for (int press = 0; press < 60; press++) {
			page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
				return;
			}
		}
		throw new AssertionError("no way by keyboard to " + selector);
	}

	/** The places {0}, {1} of a text. */
	private static List<String> places(String text) {
		return Pattern.compile("\\{\\d}")
			.matcher(text)
			.results()
			.map((each) -> each.group())
			.distinct()
			.sorted()
			.toList();
	}

	private OpenReport open(String route, NewContextOptions options) {
		return new OpenReport(this.browser, this.night.folder().resolve("report/index.html").toUri().toString(), route,
				options);
	}

}
