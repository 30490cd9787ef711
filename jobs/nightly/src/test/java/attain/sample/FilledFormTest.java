package attain.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.nightly.BlankForms;
import attain.nightly.TrialNight;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blank form, filled in, read: for every form the figures of a sender's own file, without
 * a finding.
 */
class FilledFormTest {

	private static final Path INPUT = SampleInbox.input();

	@TempDir
	Path folder;

	private final FormReader reader = new FormReader(catalogue());

	@Test
	void aFilledFormSaysWhatTheSendersOwnFileSays() throws IOException {
		List<Delivery> clean = Delivery.cleanestOfEachPart(
				SampleFiles.of(SampleProvince.of(SampleInbox.SEED, INPUT.resolve("reference"))).deliveries());
		Map<Path, Delivery> filled = new LinkedHashMap<>();
		for (Delivery delivery : clean) {
			filled.put(filled((delivery.filing().form() + " " + delivery.filing().part()).strip(), delivery), delivery);
		}
		assertThat(clean).extracting((delivery) -> delivery.filing().form())
			.contains("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12");
		assertThat(TrialNight.run(new SqlFolder(Path.of("../../sql")), INPUT, List.copyOf(filled.keySet())).files())
			.allSatisfy((file) -> assertThat(file.findings()).as(file.file().toString())
				.filteredOn((finding) -> filled.get(file.file())
					.findings()
					.stream()
					.noneMatch((copied) -> copied.code().equals(finding.code())))
				.extracting(FindingInWords::messageEn)
				.isEmpty());
	}

	private Path filled(String name, Delivery delivery) throws IOException {
		Filing filing = delivery.filing();
		Path original = Files.createDirectories(this.folder.resolve("sent")).resolve(filing.fileName());
		Files.write(original, delivery.bytes());
		Reading sent = this.reader.read(original, filing.fileName());
		Path target = this.folder.resolve(name.strip().replace(' ', '-'));
		BlankForms.Outcome blank = BlankForms.write(new SqlFolder(Path.of("../../sql")), INPUT,
				new BlankForms.Request(filing.form(), sender(filing), filing.period(), filing.vintage(), target));
		assertThat(blank.problems()).as(name).isEmpty();
		Path file = blank.files()
			.stream()
			.filter((path) -> filing.part().equals(this.reader.read(path, path.getFileName().toString()).partCode()))
			.findFirst()
			.orElseThrow();
		new FilledForm(this.reader, original, file).fill();
		assertThat(facts(this.reader.read(file, file.getFileName().toString()))).as(name)
			.containsExactlyInAnyOrderElementsOf(facts(sent));
		return file;
	}

	/** The reporting unit of a filing is the province for everybody who has no own. */
	private static String sender(Filing filing) {
		return switch (filing.form()) {
			case "F01" -> "LS-STTTT";
			case "F02" -> "LS-VPUBND";
			case "F03" -> "LS-SCT";
			case "F04" -> "LS-SYT";
			case "F05" -> "LS-SGDDT";
			case "F06" -> "LS-CT";
			case "F07" -> "LS-CTK";
			case "F08" -> "LS-NHNN";
			case "F09" -> "LS-BQLKKT";
			case "F12" -> "LS-" + filing.part();
			default -> filing.sender();
		};
	}

	/** Values by measure, unit and period; rows that are copied may stand elsewhere. */
	private static TreeSet<String> facts(Reading reading) {
		TreeSet<String> facts = new TreeSet<>();
		for (TableReading table : reading.tables()) {
			for (TableRow row : table.rows()) {
				for (Slot slot : table.slots()) {
					if (slot.rowKind().equals(row.rowKind()) && row.values().get(slot.slotNo()) != null) {
						facts.add(slot.measureCode() + " " + row.breakdownCode() + slot.breakdownCode() + " "
								+ slot.periodCode() + " "
								+ ((row.unitNameText() != null) ? FilledForm.bareUnit(row.unitNameText()) : "") + " "
								+ row.values().get(slot.slotNo()).toPlainString());
					}
				}
			}
		}
		return facts;
	}

	private static FormCatalogue catalogue() {
		try {
			return FormCatalogue.read(INPUT.resolve("forms"));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
