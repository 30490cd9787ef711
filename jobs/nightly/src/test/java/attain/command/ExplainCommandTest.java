package attain.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import attain.explain.Explainer;
import attain.explain.Explanation;
import attain.explain.Fact;
import attain.explain.Question;
import attain.nightly.SampleNight;
import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Verdicts of the sample year led back to cells of the sample files. */
@ExtendWith(SampleNight.class)
class ExplainCommandTest {

	private final Session session = new Session();

	@Test
	void printsTheChainDownToTheTextOfTheCells(SampleNight.Output night) {
		assertThat(ask(night, "ls-247-2023-06", "--org", "187")).isZero();
		assertThat(this.session.out()).contains("LS-247-2023-06", "247/KH-UBND", "187 Huyện Chi Lăng",
				"− mẫu số (denominator) district_work_files_secret",
				"BC_ChiLang_T4.xlsx [Biểu tổng hợp] E31 “370”, nhận (received) 2023-04-16");
	}

	@Test
	void saysThatItStandsOnASample(SampleNight.Output night) {
		assertThat(ask(night, "LS-247-2023-06")).isZero();
		assertThat(this.session.out()).contains(DataOrigin.NOTICE);
	}

	@Test
	void anotherPeriodHasItsOwnCells(SampleNight.Output night) {
		assertThat(ask(night, "LS-247-2023-06", "--org", "187", "--period", "2023-04")).isZero();
		assertThat(this.session.out()).contains("không phải kỳ của kết luận").doesNotContain("BC_ChiLang_T5.xlsx");
	}

	@Test
	void programsReadTheSameAsJson(SampleNight.Output night) {
		assertThat(ask(night, "LS-247-2023-06", "--org", "187", "--format", "json")).isZero();
		JsonNode told = JsonMapper.shared().readTree(this.session.out());
		assertThat(told.at("/verdict/org_unit_code").asString()).isEqualTo("187");
		assertThat(told.at("/verdict/is_sample").asBoolean()).isTrue();
		assertThat(told.at("/evidence/0/raw_text").asString()).isEqualTo(told.at("/evidence/0/value").asString());
	}

	/** One target for each way of computing. */
	@ParameterizedTest
	@ValueSource(strings = { "LS-247-2023-06", "LS-247-2023-03", "LS-104-2023-08", "LS-104-2023-07", "LS-104-2023-10",
			"LS-104-2023-01" })
	void theCellsAddUpToTheFraction(String target, SampleNight.Output night) throws SQLException, IOException {
		Explanation explanation = explain(night, target);
		assertThat(sum(explanation, "numerator")).isEqualByComparingTo(explanation.verdict().text("numerator"));
		assertThat(sum(explanation, "denominator")).isEqualByComparingTo(explanation.verdict().text("denominator"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "LS-104-2023-02", "LS-104-2023-03", "LS-247-2023-08", "LS-247-2023-12", "LS-UBND-2021-03",
			"LS-247-2023-26", "LS-104-2023-11" })
	void everyCellOfAFileHasItsText(String target, SampleNight.Output night) throws SQLException, IOException {
		List<Fact> cells = explain(night, target).evidence()
			.stream()
			.filter((fact) -> !fact.text("cell_ref").isEmpty())
			.toList();
		assertThat(cells).isNotEmpty();
		assertThat(cells.stream()
			.filter((fact) -> fact.fields().get("raw_text") == null
					|| (fact.text("raw_text").isEmpty() && !List.of("", "0").contains(fact.text("value"))))
			.map((fact) -> fact.text("file_name") + " " + fact.text("sheet_name") + " " + fact.text("cell_ref")))
			.isEmpty();
	}

	@Test
	void aTargetWithoutDataIsExplainedAsFarAsItGoes(SampleNight.Output night) {
		assertThat(ask(night, "LS-104-2023-04")).isZero();
		assertThat(this.session.out()).contains("chưa có thông tin đánh giá", "chưa có cho kỳ này");
	}

	@Test
	void unknownTargetsAndUnitsAreNamedBesideTheKnown(SampleNight.Output night) {
		assertThat(ask(night, "LS-247-2023-66")).isEqualTo(4);
		assertThat(this.session.err()).contains("LS-247-2023-06");
		Session other = new Session();
		assertThat(other.type("explain", "--output", night.folder().toString(), "LS-247-2023-06", "--org", "999"))
			.isEqualTo(4);
		assertThat(other.err()).contains("178, 180, 181");
	}

	private int ask(SampleNight.Output night, String... arguments) {
		return this.session
			.type(Stream.concat(Stream.of("explain", "--output", night.folder().toString()), Stream.of(arguments))
				.toArray(String[]::new));
	}

	private static Explanation explain(SampleNight.Output night, String target) throws SQLException, IOException {
		return new Explainer(night.folder(), new SqlFolder(Path.of("../../sql")))
			.explain(new Question(target, null, null))
			.orElseThrow();
	}

	private static BigDecimal sum(Explanation explanation, String side) {
		return explanation.evidence()
			.stream()
			.filter((fact) -> fact.text("side").equals(side) && fact.is("takes_part"))
			.map((fact) -> new BigDecimal(fact.text("value")).multiply(new BigDecimal(fact.text("sign"))))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
