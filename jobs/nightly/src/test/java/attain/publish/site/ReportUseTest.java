package attain.publish.site;

import java.util.List;

import attain.nightly.SampleNight;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers do with the report: look for something, filter, sort, go back, send a
 * link.
 */
@ExtendWith({ SampleNight.class, Chromium.class })
class ReportUseTest {

	private static final HasTextOptions AS_SEEN = new HasTextOptions().setUseInnerText(true);

	private final SampleNight.Output night;

	private final Browser browser;

	ReportUseTest(SampleNight.Output night, Browser browser) {
		this.night = night;
		this.browser = browser;
	}

	@ParameterizedTest
	@ValueSource(strings = { "units", "ranking", "conflicts", "commitments", "filing", "findings", "changes" })
	void everyPageOpensFromItsLinkInBothLanguages(String name) {
		for (String language : List.of("", "?lang=en")) {
			try (OpenReport report = open("#/" + name + language)) {
				Page page = report.page();
				assertThat(page.locator("#page h1")).isVisible();
				assertThat(page.locator("[data-nav=" + name + "]")).hasAttribute("aria-current", "page");
				assertThat(page.locator("#page")).not().containsText("undefined");
			}
		}
	}

	@Test
	void communesAreFilteredByDistrict() {
		try (OpenReport report = open("#/units?level=commune")) {
			Page page = report.page();
			int all = page.locator(".heat tbody tr").count();
			page.locator("select[name=district]").selectOption("182");
			assertThat(page.locator(".heat tbody tr").first()).containsText("Huyện Văn Lãng");
			List<String> left = page.locator(".heat tbody th").allInnerTexts();
			assertThat(left).hasSizeLessThan(all).allMatch((unit) -> unit.contains("Huyện Văn Lãng"));
			assertThat(page.url()).contains("district=182").contains("level=commune");
		}
	}

	@Test
	void targetsAreFoundWithoutTheirMarks() {
		try (OpenReport report = open("#/targets")) {
			Page page = report.page();
			page.locator("input[name=q]").fill("hoa don dien tu");
			assertThat(page.locator("tr.target:visible")).hasCount(6);
			assertThat(page.locator(".found")).hasText("6 chỉ tiêu");
			page.reload();
			assertThat(page.locator("tr.target:visible")).hasCount(6);
			page.locator("button[type=reset]").click();
			assertThat(page.locator("tr.target:visible")).hasCount(99);
		}
	}

	@Test
	void targetsAreSortedByFigureAndBack() {
		try (OpenReport report = open("#/targets?plan=LS-104-2023")) {
			Page page = report.page();
			Locator plan = page.locator("section.plan[data-plan=LS-104-2023]");
			List<String> written = plan.locator("tr.target")
				.evaluateAll("rows => rows.map(each => each.id)") instanceof List<?> ids
						? ids.stream().map(String::valueOf).toList() : List.of();
			plan.locator("thead th", new Locator.LocatorOptions().setHasText("Chênh lệch")).locator("button").click();
			assertThat(plan.locator("tr.target").first()).hasId("LS-104-2023-07");
			assertThat(plan.locator("th[aria-sort=ascending]")).hasCount(1);
			plan.locator("thead th button").first().click();
			assertThat(plan.locator("tr.target").first()).hasId(written.get(0));
			assertThat(plan.locator("tr.pillar").first()).isVisible();
		}
	}

	@Test
	void speaksEnglishOnAskingAndKeepsToIt() {
		try (OpenReport report = open("#/target/LS-104-2023-03")) {
			Page page = report.page();
			assertThat(page.locator("h1:visible")).hasText("Tốc độ tăng năng suất lao động hằng năm", AS_SEEN);
			page.locator("[data-language=en]").click();
			assertThat(page.locator("html")).hasAttribute("lang", "en");
			assertThat(page.locator("#page .verdict-line")).containsText("Grew by only 6.92%");
			page.locator("[data-nav=overview]").click();
			assertThat(page.locator("h1:visible")).hasText("How the plans are going", AS_SEEN);
			assertThat(page.url()).contains("lang=en");
			page.reload();
			assertThat(page.locator("h1:visible")).hasText("How the plans are going", AS_SEEN);
		}
	}

	@Test
	void theBrowserGoesBackToWhereTheReaderWas() {
		try (OpenReport report = open("#/targets?status=not_met")) {
			Page page = report.page();
			int found = page.locator("tr.target:visible").count();
			page.locator("tr.target:visible a").first().click();
			assertThat(page.locator("#page h1")).isFocused();
			page.goBack();
			assertThat(page.locator("tr.target:visible")).hasCount(found);
		}
	}

	@Test
	void theKeyboardReachesTheContentAndATarget() {
		try (OpenReport report = open("#/targets")) {
			Page page = report.page();
			page.keyboard().press("Tab");
			assertThat(page.locator(".skip-link")).isFocused();
			page.keyboard().press("Enter");
			assertThat(page.locator("#main")).isFocused();
			page.keyboard().press("Tab");
			assertThat(page.locator("input[name=q]")).isFocused();
			page.keyboard().type("LS-104-2023-01");
			assertThat(page.locator("tr.target:visible")).hasCount(1);
			page.locator("tr.target:visible a").focus();
			page.keyboard().press("Enter");
			assertThat(page.locator("#page .facts code")).hasText("LS-104-2023-01");
		}
	}

	@Test
	void aFigureLeadsToItsCellsAndToTheCommandThatTellsAll() {
		try (OpenReport report = open("#/target/LS-104-2023-01")) {
			Page page = report.page();
			assertThat(page.locator("#page")).containsText("001.N-BCC-TKQG_2023.xlsx");
			assertThat(page.locator("#page")).containsText("D10");
			assertThat(page.locator("[data-copy]")).hasAttribute("data-copy", "./attain explain LS-104-2023-01");
			assertThat(page.locator("canvas")).isVisible();
		}
	}

	@Test
	void paperHasTheScoreboardAllTargetsAndTheNotice() {
		try (OpenReport report = open("#/")) {
			Page page = report.page();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
			assertThat(page.locator(".scoreboard tbody tr:visible")).hasCount(6);
			assertThat(page.locator("tr.target:visible")).hasCount(99);
			assertThat(page.locator(".notice").first()).isVisible();
			assertThat(page.locator(".site-nav")).isHidden();
			assertThat(page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		}
	}

	@Test
	void withoutScriptsTheScoreboardAndTheTargetsAreThere() {
		try (OpenReport report = new OpenReport(this.browser, address(), "",
				new NewContextOptions().setJavaScriptEnabled(false))) {
			assertThat(report.page().locator(".scoreboard tbody tr:visible")).hasCount(6);
			assertThat(report.page().locator("tr.target:visible")).hasCount(99);
			assertThat(report.page().locator("noscript")).isVisible();
		}
	}

	@Test
	void noPageIsWiderThanAPhone() {
		try (OpenReport report = new OpenReport(this.browser, address(), "#/",
				new NewContextOptions().setViewportSize(360, 740))) {
			for (String route : List.of("#/", "#/targets", "#/target/LS-104-2023-15", "#/units", "#/ranking",
					"#/conflicts", "#/commitments", "#/filing", "#/findings")) {
				report.go(route);
				assertThat(report.page().locator("h1:visible")).hasCount(1);
				assertThat((Integer) report.page().evaluate("document.documentElement.scrollWidth")).as(route)
					.isLessThanOrEqualTo(360);
			}
		}
	}

	private String address() {
		return this.night.folder().resolve("report/index.html").toUri().toString();
	}

	private OpenReport open(String route) {
		return new OpenReport(this.browser, address(), route);
	}

}
