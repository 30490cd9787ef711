package attain.publish.site;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import attain.explain.Explainer;
import attain.explain.Fact;
import attain.explain.Question;
import attain.nightly.OwnInput;
import attain.nightly.SampleNight;
import attain.warehouse.SqlFolder;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a target names the cells that explain names: a ratio, a lowest sector, a
 * growth over two years, members of which some lack a side, a lowest agency.
 */
@ExtendWith({ SampleNight.class, Chromium.class })
class CellsOfHeadlineTest {

	/** Every line of a file with one cell, and every cell of one with several. */
	private static final String LISTED = """
			() => {
			  let file;
			  return [...document.querySelectorAll("#page .files tr")].flatMap((row) => {
			    file = row.querySelector("th[scope=row]")?.textContent ?? file;
			    const within = row.closest(".within table");
			    if (within) return [`${file} ${row.cells[0].textContent} ${row.cells[2].textContent}`];
			    return row.cells.length === 6 && row.parentNode.tagName === "TBODY"
			      ? [`${file} ${row.cells[2].textContent} ${row.cells[4].textContent}`] : [];
			  });
			}""";

	private final SampleNight.Output night;

	private final Browser browser;

	CellsOfHeadlineTest(SampleNight.Output night, Browser browser) {
		this.night = night;
		this.browser = browser;
	}

	@ParameterizedTest
	@ValueSource(strings = { "LS-104-2023-01", "LS-104-2023-02", "LS-104-2023-03", "LS-104-2023-07", "LS-104-2023-15" })
	void areThoseThatExplainNames(String target) throws SQLException, IOException {
		String address = this.night.folder().resolve("report/index.html").toUri().toString();
		try (OpenReport report = new OpenReport(this.browser, address, "#/target/" + target)) {
			report.page().locator("#page .neighbours").waitFor();
			assertThat(((List<?>) report.page().evaluate(LISTED)).stream().map(String::valueOf))
				.containsExactlyInAnyOrderElementsOf(told(target));
		}
	}

	/** Files, cells and figures that make the headline, as the report writes them. */
	private List<String> told(String target) throws SQLException, IOException {
		var explanation = new Explainer(this.night.folder(), new SqlFolder(OwnInput.FOLDER.resolveSibling("sql")))
			.explain(new Question(target, null, null))
			.orElseThrow();
		String lowest = explanation.verdict().text("lowest_member_vi");
		return explanation.evidence()
			.stream()
			.filter((fact) -> fact.is("takes_part") && !fact.text("file_name").isEmpty())
			.filter((fact) -> lowest.isEmpty() || lowest.equals(fact.text("org_unit_name_vi")))
			.map(CellsOfHeadlineTest::line)
			.toList();
	}

	private static String line(Fact fact) {
		String figure = Shown.html(fact.number("value")).replaceAll("<span class=\"en\".*?</span>|<[^>]+>", "");
		return fact.text("file_name") + " " + fact.text("cell_ref") + " " + figure;
	}

}
