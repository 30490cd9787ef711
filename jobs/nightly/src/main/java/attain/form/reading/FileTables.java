package attain.form.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.grid.Workbook;

/** Reads all tables of a file, then settles them together. */
final class FileTables {

	private final Workbook workbook;

	private final FileContext file;

	private final List<TableReading> readings = new ArrayList<>();

	private final Set<String> stated = new HashSet<>();

	private long rowsRejected;

	FileTables(Workbook workbook, FileContext file) {
		this.workbook = workbook;
		this.file = file;
	}

	/** Reads the tables; false if the file as a whole must be refused. */
	boolean read(List<TableFinder.Found> found) throws IOException {
		List<ReadTable> all = new ArrayList<>();
		boolean isWhole = true;
		boolean isCompared = found.stream().anyMatch((table) -> !table.table().repetitions().isEmpty());
		for (TableFinder.Found table : found) {
			Binding binding = new Binding(table.table(), table.header(), this.file.calendar(), this.file.periodCode());
			SideCells cells = SideCells.read(binding, this.file);
			RowSettler settler = new RowSettler(binding, this.file, isCompared);
			TableBody body = new TableBody(new RowStore(this.file.room(), table.table().rows()), settler);
			new TableReader(binding, this.file, cells, body).read(this.workbook);
			all.add(new ReadTable(binding, body, cells));
			isWhole &= !body.isMisshapen();
			this.file.trace().table(() -> TableTraces.of(table.table(), table.header(), body));
		}
		this.file.style().settle(this.file.log());
		new Repetitions(all, this.file.log()).check();
		for (ReadTable table : all) {
			if (table.cells().isDated()) {
				settle(table.binding(), table.body(), table.cells());
			}
		}
		return isWhole && !isBlank(found);
	}

	/**
	 * Whether this is the blank form sent back: a list without a mark too, whatever its
	 * blank cells stand for.
	 */
	private boolean isBlank(List<TableFinder.Found> found) {
		boolean isDefaulted = found.stream()
			.flatMap((table) -> table.table().columns().values().stream())
			.anyMatch((column) -> column.blank() != null);
		boolean isBlank = !this.file.style().isFilled() && (isDefaulted || this.readings.stream()
			.flatMap((table) -> table.rows().stream())
			.allMatch((row) -> row.values().stream().allMatch(Objects::isNull)));
		if (isBlank && this.rowsRejected == 0) {
			this.file.log().file(FindingCode.NO_VALUES, "", "");
		}
		return isBlank && this.rowsRejected == 0;
	}

	private void settle(Binding binding, TableBody body, SideCells cells) throws IOException {
		Optional<String> own = cells.period();
		String calendar = own.isPresent() ? binding.table().calendar() : null;
		List<TableRow> cellRows = cells.rows();
		TableSettler settler = new TableSettler(binding, body, this.file);
		this.readings.addAll(settler.settle(this.readings.size() + 1, own.orElse(null), calendar, cellRows));
		this.stated.addAll(settler.statuses());
		this.rowsRejected += body.rejected();
	}

	List<TableReading> readings() {
		return this.readings;
	}

	long rowsRejected() {
		return this.rowsRejected;
	}

	long rowsRead() {
		return this.rowsRejected + this.readings.stream().mapToLong((table) -> table.rows().size()).sum();
	}

	/** What the rows state, of several the least settled one; empty if they do not. */
	String vintage() {
		Set<String> stated = this.stated;
		return stated.contains("estimate") ? "estimate"
				: stated.contains("preliminary") ? "preliminary" : stated.isEmpty() ? "" : "official";
	}

}
