package attain.sample;

import java.io.IOException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import attain.draft.Draft;
import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft, with at most five edited lines, reads what the form of the product reads: the
 * same cells as the same measures of the same units, breakdowns and periods. The edits of
 * each form are in {@code attain/draft/edits}; what follows from several columns (derived
 * measures) is no reading and left out.
 */
class DraftedFormsTest {

	private static final int MOST_EDITS = 5;

	@TempDir
	private static Path folder;

	private static FormReader shipped = new FormReader(new FormCatalogue(List.of(), List.of()));

	private static List<Delivery> deliveries = List.of();

	@BeforeAll
	static void writeSample() throws IOException {
		Path input = SampleInbox.input();
		shipped = new FormReader(FormCatalogue.read(input.resolve("forms")));
		deliveries = SampleFiles.of(SampleProvince.of(2023, input.resolve("reference"))).deliveries();
	}

	/** One line of the table: a form, and the file that its draft is made from. */
	private record Sample(String form, String fileName) {

		/** The file of the sample province, else a small one of the same form. */
		Path write() throws IOException {
			Optional<Delivery> delivery = deliveries.stream()
				.filter((one) -> one.filing().fileName().equals(this.fileName))
				.findFirst();
			return delivery.isPresent() ? Files.write(folder.resolve(this.fileName), delivery.get().bytes())
					: DraftedFile.write(folder, this.fileName);
		}

		List<String> edits() throws IOException {
			try (var edits = DraftedFormsTest.class.getResourceAsStream("/attain/draft/edits/" + this.form + ".diff")) {
				return (edits == null) ? List.of()
						: new String(edits.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			}
		}

		/** How many lines of the draft are changed, added or taken out. */
		long count() throws IOException {
			long out = edits().stream().filter((line) -> line.startsWith("-")).count();
			long in = edits().stream().filter((line) -> line.startsWith("+")).count();
			return Math.max(out, in);
		}

	}

	private static List<Sample> samples() throws IOException {
		try (var table = DraftedFormsTest.class.getResourceAsStream("/attain/draft/samples.csv")) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(","))
				.map((fields) -> new Sample(fields[0], fields[1]))
				.toList();
		}
	}

	@TestFactory
	Stream<DynamicTest> anEditedDraftReadsTheFile() throws IOException {
		return samples().stream().map((sample) -> DynamicTest.dynamicTest(sample.form(), () -> {
			Path file = sample.write();
			String draft = Draft.of(file, SampleInbox.input().resolve("reference"));
			String edited = edited(draft, sample.edits());
			Path forms = Files.createDirectories(folder.resolve(sample.form()));
			Files.writeString(forms.resolve("draft.yaml"), edited);
			FormCatalogue catalogue = FormCatalogue.read(forms);
			assertThat(catalogue.problems()).as(edited).isEmpty();
			Reading reading = new FormReader(catalogue).read(file, file.getFileName().toString());
			Reading expected = shipped.read(file, file.getFileName().toString());
			assertThat(values(expected)).as(expected.findings().toString()).isNotEmpty();
			assertThat(values(reading)).as(edited + reading.findings()).containsAllEntriesOf(values(expected));
			assertThat(reading.periodCode()).isEqualTo(expected.periodCode());
			assertThat(reading.calendar()).isEqualTo(expected.calendar());
			assertThat(sample.count()).isLessThanOrEqualTo(MOST_EDITS);
		}));
	}

	/**
	 * Lines that begin with - are replaced by the lines behind them that begin with +.
	 */
	private static String edited(String draft, List<String> edits) {
		List<String> lines = new ArrayList<>(draft.lines().toList());
		int at = 0;
		for (String edit : edits) {
			String text = edit.isEmpty() ? "" : edit.substring(1);
			if (edit.startsWith("+")) {
				lines.add(at, text);
				at++;
			}
			else if (!edit.startsWith("#")) {
				int here = lines.subList(at, lines.size()).indexOf(text);
				assertThat(here).as("no such line behind line " + at + ": " + text + "\n" + draft).isNotNegative();
				at += here;
				if (edit.startsWith("-")) {
					lines.remove(at);
				}
				else {
					at++;
				}
			}
		}
		return String.join("\n", lines) + "\n";
	}

	/**
	 * The values of a reading by place, measure, unit, breakdown and period of their own.
	 */
	private static Map<String, String> values(Reading reading) {
		Map<String, String> values = new TreeMap<>();
		for (TableReading table : reading.tables()) {
			for (TableRow row : table.rows()) {
				for (Slot slot : table.slots()) {
					if (slot.rowKind().equals(row.rowKind()) && slot.slotNo() < row.values().size()
							&& !slot.measureCode().matches(DERIVED)) {
						var value = row.values().get(slot.slotNo());
						String place = String.join(" ", table.sheetName() + "!" + slot.columnLetter() + row.rowNo(),
								slot.measureCode(), row.orgLevel(), row.unitCodeText() + "/" + row.unitNameText(),
								row.breakdownCode() + "|" + slot.breakdownCode(), slot.periodCode());
						if (value != null) {
							values.put(place, value.stripTrailingZeros().toPlainString());
						}
					}
				}
			}
		}
		return values;
	}

	private static final String DERIVED = "agency_listed|report_items_.*|.*_in_scope|school_listed|establishment_listed"
			+ "|enterprise_active|sme_active|einvoice_registered";

	@Test
	void aWeakGuessIsNoMoreThanAComment() throws IOException {
		Path file = Files.writeString(folder.resolve("DuLich_T4_2023.csv"),
				"Xã;Số điểm du lịch;Lượt khách\nXã Hòa Bình;12;400\nXã Tân Mỹ;7;120\nNgười lập biểu\n");
		assertThat(Draft.of(file, SampleInbox.input().resolve("reference"))).contains("form: NEW",
				"stop: [Người lập biểu",
				"B: {header: [Số điểm du lịch], type: count, measure: TODO}  # which measure of measure.csv? dti_score?",
				"C: {header: [Lượt khách], type: count, measure: TODO}  # which measure of measure.csv?");
	}

	@Test
	void theGuideTellsTheNumberOfEdits() throws IOException {
		String guide = Files.readString(SampleInbox.input().resolveSibling("docs/describe.md"));
		for (Sample sample : samples()) {
			assertThat(guide).contains("| %s | %d |".formatted(sample.form(), sample.count()));
		}
	}

}
