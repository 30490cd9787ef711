package attain.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import attain.nightly.SampleNight;
import attain.publish.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the five documents speak of has a place and a state, and the page says
 * so.
 */
@ExtendWith(SampleNight.class)
class CoveragePageTest {

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

	@Test
	void everySystemPromiseAndTargetHasAPlaceAndAState(SampleNight.Output night) throws IOException, SQLException {
		List<CoverageRow> rows = rows(night);
		assertThat(rows).filteredOn((row) -> row.kind().equals("system")).hasSize(59);
		assertThat(rows).filteredOn((row) -> row.kind().equals("commitment")).hasSize(17);
		assertThat(rows).filteredOn((row) -> row.kind().equals("target")).hasSize(99);
		assertThat(rows).allSatisfy((row) -> assertThat(List.of(row.places(), row.stateVi(), row.stateEn()))
			.allSatisfy((text) -> assertThat(text).isNotBlank()));
	}

	@Test
	void thePageIsThatOfTheSampleNight(SampleNight.Output night) throws IOException, SQLException {
		String page = new CoveragePage(rows(night)).text();
		if (Boolean.getBoolean("coverage.update")) {
			Files.writeString(CoveragePage.FILE, page);
		}
		assertThat(Files.readString(CoveragePage.FILE))
			.as("docs/coverage.md is stale: mvn -q -pl jobs/nightly test -Dtest=CoveragePageTest -Dcoverage.update=true")
			.isEqualTo(page);
	}

	@Test
	void everyLinkLeadsToAFile() throws IOException {
		List<Path> targets = LINK.matcher(Files.readString(CoveragePage.FILE))
			.results()
			.map((MatchResult link) -> CoveragePage.FILE.resolveSibling(link.group(1)))
			.distinct()
			.toList();
		assertThat(targets).hasSizeGreaterThan(10).allSatisfy((target) -> assertThat(target).exists());
	}

	private static List<CoverageRow> rows(SampleNight.Output night) throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.current(night.folder())) {
			return CoverageRow.all(snapshot.connection());
		}
	}

}
