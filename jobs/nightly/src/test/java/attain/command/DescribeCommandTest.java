package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import attain.form.FormCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DescribeCommandTest {

	private static final String FILE = "Xã;Số máy bơm;Ngày\nXã Hòa Bình;12;1/4/2023\nXã Tân Mỹ;7;2/4/2023\nTổng cộng;19;\n";

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@Test
	void printsADraftThatSaysWhereAPersonMustDecide() throws Exception {
		Path file = Files.writeString(this.folder.resolve("Bom_T4_2023.csv"), FILE);
		assertThat(this.session.typeIn(this.folder, "describe", file.toString())).isZero();
		assertThat(this.session.out()).isEqualTo("""
				# yaml-language-server: $schema=form.schema.json
				# A draft from Bom_T4_2023. Look at it with: attain preview.
				form: NEW
				title: {vi: Bom_T4_2023, en: Bom_T4_2023}
				calendar: statistical  # statistical, management or school?
				period: month
				files: ["Bom_T{month}_{year}"]
				tables:
				  rows:
				    columns:
				      A: {header: [Xã], holds: unit_name}
				      B: {header: [Số máy bơm], type: count, measure: TODO}  # which measure of measure.csv?
				      C: {header: [Ngày]}
				    rows:
				      total: {words: [Tổng cộng]}
				      unit: {level: commune}
				    totals:
				      - {row: total, sum: [B], over: [unit]}
				""");
	}

	@Test
	void aDraftIsRefusedUntilItsMeasuresAreNamed() throws Exception {
		Path file = Files.writeString(this.folder.resolve("Bom_T4_2023.csv"), FILE);
		this.session.typeIn(this.folder, "describe", file.toString());
		Path forms = Files.createDirectories(this.folder.resolve("forms"));
		Files.writeString(forms.resolve("F13.yaml"), this.session.out());
		assertThat(FormCatalogue.read(forms).problems()).extracting(Object::toString)
			.containsExactly("F13.yaml:12: 'TODO' stands for a measure that is still to be named: a code of "
					+ "input/reference/measure.csv, or take 'measure' out to compare the column and not store it");
		Files.writeString(forms.resolve("F13.yaml"), this.session.out().replace("TODO", "pumps"));
		assertThat(FormCatalogue.read(forms).problems()).isEmpty();
	}

	@Test
	void refusesWhatIsNoFileAndSaysWhatCannotBeRead() throws Exception {
		assertThat(this.session.typeIn(this.folder, "describe", "none.xlsx")).isEqualTo(4);
		Path empty = Files.writeString(this.folder.resolve("empty.xlsx"), "");
		assertThat(this.session.typeIn(this.folder, "describe", empty.toString())).isEqualTo(1);
		assertThat(this.session.err()).contains("Không có tệp none.xlsx", "cannot be read");
	}

}
