package attain.publish.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import attain.nightly.OwnInput;
import attain.nightly.SampleNight;
import attain.publish.DataOrigin;
import attain.publish.Snapshot;
import attain.warehouse.SqlFolder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The report of a real night, opened from the disk in a real browser. */
@ExtendWith({ SampleNight.class, Chromium.class })
class ReportTest {

	private final SampleNight.Output night;

	private final Browser browser;

	ReportTest(SampleNight.Output night, Browser browser) {
		this.night = night;
		this.browser = browser;
	}

	@Test
	void everyPlanStandsOnTheScoreboardWithItsCounts() throws SQLException, IOException {
		try (OpenReport report = open("#/")) {
			List<String> shown = report.page().locator(".scoreboard tbody td.score").allInnerTexts();
			assertThat(shown)
				.containsExactlyInAnyOrderElementsOf(texts("select met || '/' || targets from mart.plan_scoreboard"));
		}
	}

	@Test
	void everyTargetIsListedAndHasAPageOfItsOwn() throws SQLException, IOException {
		List<String> targets = texts("select target_code from core.fct_target");
		assertThat(targets).hasSize(99);
		try (OpenReport report = open("#/targets")) {
			Page page = report.page();
			assertThat(page.locator("tr.target:visible")).hasCount(targets.size());
			for (String target : targets) {
				report.go("#/target/" + target);
				assertThat(page.locator("#page .facts code")).hasText(target);
				assertThat(page.locator("#page [data-copy]")).hasAttribute("data-copy", "./attain explain " + target);
			}
		}
	}

	@Test
	void saysOnEveryPageThatItHoldsSamplesAndHowOldItIs() {
		for (String route : List.of("#/", "#/targets", "#/target/LS-104-2023-01", "#/nowhere")) {
			try (OpenReport report = open(route)) {
				assertThat(report.page().locator(".notice")).containsText("SỐ LIỆU MINH HỌA");
				assertThat(report.page().locator(".as-of")).containsText("21/11/2026");
			}
		}
	}

	@Test
	void isSmallAndThereAtOnce() throws IOException {
		assertThat(Files.size(page())).isLessThan(2_000_000);
		// The quickest of three, for the machine may be at something else.
		double quickest = Stream.generate(this::millisToFirstPaint).limit(3).min(Double::compare).orElseThrow();
		assertThat(quickest).isLessThan(1000);
	}

	@Test
	void theSameNightGivesTheSameBytes(@TempDir Path again) throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.current(this.night.folder())) {
			new Site(new SqlFolder(OwnInput.FOLDER.resolveSibling("sql"))).write(snapshot.connection(), again,
					DataOrigin.ILLUSTRATIVE);
		}
		assertThat(again.resolve("report/index.html")).hasSameBinaryContentAs(page());
	}

	private double millisToFirstPaint() {
		try (OpenReport report = open("#/")) {
			Object millis = report.page().evaluate("""
					() => new Promise((done) => new PerformanceObserver((paints) => {
						const first = paints.getEntriesByName('first-contentful-paint')[0];
						if (first) done(first.startTime);
					}).observe({ type: 'paint', buffered: true }))""");
			return ((Number) millis).doubleValue();
		}
	}

	private OpenReport open(String route) {
		return new OpenReport(this.browser, page().toUri().toString(), route);
	}

	private Path page() {
		return this.night.folder().resolve("report/index.html");
	}

	private List<String> texts(String question) throws SQLException, IOException {
		List<String> texts = new ArrayList<>();
		try (Snapshot snapshot = Snapshot.current(this.night.folder());
				Statement statement = snapshot.connection().createStatement();
				ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

}
