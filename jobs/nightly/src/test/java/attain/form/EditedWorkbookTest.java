package attain.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People insert rows, columns and notes: not a fact of any sample workbook changes.
 */
class EditedWorkbookTest {

	private static final Path INBOX = Path.of("../../input/inbox");

	@TempDir
	Path folder;

	static List<Path> workbooks() throws IOException {
		try (Stream<Path> files = Files.walk(INBOX)) {
			return files.filter((file) -> file.toString().matches(".*\\.xlsx?")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void editsChangeNoFact(Path file) throws IOException {
		TracedReading traced = Forms.trace(file);
		Reading before = traced.reading();
		if (before.tables().isEmpty()) {
			return;
		}
		assertThat(facts(edited(file, traced, EditedWorkbook::insertRowsAboveHeaders))).as("rows above the header")
			.containsExactlyInAnyOrderElementsOf(facts(before));
		assertThat(facts(edited(file, traced, EditedWorkbook::insertColumnBeforeValues)))
			.as("a column before the values")
			.containsExactlyInAnyOrderElementsOf(facts(before));
		assertThat(facts(edited(file, traced, EditedWorkbook::addNoteBelow))).as("a note below")
			.containsExactlyInAnyOrderElementsOf(facts(before));
	}

	private Reading edited(Path file, TracedReading before, Consumer<EditedWorkbook> edit) throws IOException {
		try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			EditedWorkbook edited = new EditedWorkbook(book, before);
			edit.accept(edited);
			return Forms.read(edited.write(this.folder.resolve(file.getFileName())));
		}
	}

	/** What a reading says, without where it stands. */
	private static Set<String> facts(Reading reading) {
		Set<String> facts = new TreeSet<>();
		facts.add(reading.formCode() + " " + reading.partCode() + " " + reading.calendar() + " " + reading.periodCode()
				+ " " + reading.vintageCode() + " " + reading.senderText());
		for (TableReading table : reading.tables()) {
			for (TableRow row : table.rows()) {
				for (Slot slot : table.slots()) {
					if (slot.rowKind().equals(row.rowKind())) {
						BigDecimal value = row.values().get(slot.slotNo());
						facts
							.add(String.join("|", table.tableCode(), row.rowKind(), row.rowLabel(), row.breakdownCode(),
									slot.measureCode(), String.valueOf(slot.periodCode()), slot.breakdownCode(),
									(value != null) ? value.toPlainString() : row.absent().get(slot.slotNo())));
					}
				}
			}
		}
		return facts;
	}

}
