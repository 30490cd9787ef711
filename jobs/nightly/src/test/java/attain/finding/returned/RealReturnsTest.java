package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import attain.finding.Origin;
import attain.finding.Severity;
import attain.grid.Cell;
import attain.grid.Sheet;
import attain.grid.UnreadableFileException;
import attain.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Files that nobody of this project made, marked and held against themselves. */
class RealReturnsTest {

	@TempDir
	Path folder;

	@Test
	void marksEveryWorkbookThatCanBeRead() throws IOException {
		Path real = realFiles();
		List<Path> files;
		try (Stream<Path> all = Files.walk(real.resolve("gso_monthly"))) {
			files = all.filter((file) -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xls|xlsm|csv)"))
				.sorted()
				.toList();
		}
		int marked = 0;
		List<String> lists = new ArrayList<>();
		for (Path file : files) {
			List<ListedFinding> findings = findings(file);
			if (findings.isEmpty()) {
				continue;
			}
			Path target = Files.createDirectories(this.folder.resolve(Integer.toString(marked + lists.size())));
			ReturnedFile returned = new ReturnedFile(file, file.getFileName().toString(), "", Origin.UNSAID,
					LocalDate.of(2024, 1, 10), false, findings);
			Path written = returned.writeTo(target);
			if (written.getFileName().toString().endsWith("_ket_qua_kiem_tra.xlsx")) {
				lists.add(real.relativize(file).toString());
			}
			else {
				marked++;
			}
		}
		assertThat(lists).isEmpty();
		assertThat(marked).isPositive();
	}

	/** They lie beside the repository, or where {@code attain.realdata} says. */
	private static Path realFiles() {
		String given = System.getProperty("attain.realdata");
		Path found = (given != null) ? Path.of(given) : null;
		for (Path above = Path.of("").toAbsolutePath(); above != null && found == null; above = above.getParent()) {
			Path beside = above.resolveSibling("shared").resolve("realdata");
			found = Files.isDirectory(beside) ? beside : null;
		}
		Path real = found;
		assumeTrue(real != null && Files.isDirectory(real), "skipped: no real files beside the repository");
		return Objects.requireNonNull(real);
	}

	/** Three cells of each sheet are called wrong; none if the file cannot be read. */
	private static List<ListedFinding> findings(Path file) throws IOException {
		List<ListedFinding> findings = new ArrayList<>();
		try (Workbook workbook = Workbook.open(file, file.getFileName().toString())) {
			for (Sheet sheet : workbook.sheets()) {
				List<Cell> cells = new ArrayList<>();
				workbook.read(sheet, (row) -> cells.addAll(row.cells()) && cells.size() < 3);
				for (Cell cell : cells.subList(0, Math.min(3, cells.size()))) {
					findings.add(new ListedFinding(Severity.ERROR, "NUMBER_UNREADABLE", sheet.name(), cell.ref(),
							cell.text(), "", "Không đọc được.", "Sửa."));
				}
			}
			return findings;
		}
		catch (UnreadableFileException ex) {
			return List.of();
		}
	}

}
