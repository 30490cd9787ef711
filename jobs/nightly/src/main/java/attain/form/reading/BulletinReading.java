package attain.form.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.Trace;
import attain.form.language.Bulletin;
import attain.form.language.Part;
import attain.form.language.PeriodType;
import attain.form.language.PrintedTable;
import attain.grid.Cell;
import attain.grid.Workbook;
import attain.text.PlainText;

/**
 * Reads a book of printed tables: finds their titles on every sheet, settles the period
 * of the book, then reads table by table.
 */
final class BulletinReading {

	private final Bulletin bulletin;

	private final Part part;

	private final FindingLog log;

	private final Trace trace;

	private final List<TableReading> readings = new ArrayList<>();

	private long rejected;

	BulletinReading(Bulletin bulletin, Part part, FindingLog log, Trace trace) {
		this.bulletin = bulletin;
		this.part = part;
		this.log = log;
		this.trace = trace;
	}

	/** Reads the tables; the period of the book, empty if it must be refused. */
	Optional<String> read(Workbook workbook, List<Head> heads, String fileName) throws IOException {
		List<PrintedBlock> blocks = new ArrayList<>();
		for (Head head : heads) {
			PrintedTitles titles = new PrintedTitles(this.bulletin, Head.whole(workbook, head.sheet()));
			List<PrintedBlock> found = titles.blocks();
			if (!found.isEmpty()) {
				titles.foreign().forEach((title) -> ignored(head, title));
			}
			if (found.isEmpty() && !head.rows().isEmpty()) {
				this.log.sheet(FindingCode.SHEET_IGNORED, head.sheet().name(), head.sheet().name(), "");
			}
			blocks.addAll(found);
		}
		Optional<String> period = period(blocks, fileName);
		if (period.isEmpty()) {
			this.log.file(FindingCode.PERIOD_MISSING, fileName, "");
			return period;
		}
		Map<PrintedTable, RowPath> paths = new HashMap<>();
		for (PrintedBlock block : blocks) {
			RowPath path = block.isContinued() ? paths.getOrDefault(block.table(), path(block)) : path(block);
			paths.put(block.table(), path);
			read(block, path, period.get());
		}
		return this.readings.isEmpty() ? Optional.empty() : period;
	}

	/** A table of no known kind beside one that is read. */
	private void ignored(Head head, Cell title) {
		String found = head.sheet().name() + ": " + PlainText.of(title.text());
		this.log.at(FindingCode.SHEET_IGNORED, head.sheet().name(), title.ref(), title.text(), found, "");
	}

	private RowPath path(PrintedBlock block) {
		return new RowPath(block.table(), this.bulletin.vocabulary());
	}

	/**
	 * The month that most tables speak of last; headers without a year have the usual
	 * one.
	 */
	private Optional<String> period(List<PrintedBlock> blocks, String fileName) {
		Map<String, Integer> votes = new LinkedHashMap<>();
		int year = usualYear(blocks);
		for (PrintedBlock block : blocks) {
			List<String> periods = new PrintedColumns(block, this.bulletin.vocabulary(), year).periods();
			boolean hasFiner = periods.stream().anyMatch((code) -> !PeriodType.YEAR.holds(code));
			periods.stream()
				.filter((code) -> !(hasFiner && PeriodType.YEAR.holds(code)))
				.map((code) -> PeriodEnd.of("statistical", code).toString().substring(0, 7))
				.max(String::compareTo)
				.ifPresent((month) -> votes.merge(month, 1, Integer::sum));
		}
		// the file name decides only between months that tables speak of
		boolean hasNear = votes.keySet().stream().anyMatch((code) -> isNear(code, fileName));
		Optional<String> month = votes.entrySet()
			.stream()
			.filter((vote) -> !hasNear || isNear(vote.getKey(), fileName))
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
		month.filter((code) -> !isNear(code, fileName))
			.ifPresent((code) -> this.log.file(FindingCode.PERIOD_FAR_FROM_NAME, fileName, code));
		return month;
	}

	private int usualYear(List<PrintedBlock> blocks) {
		Map<Integer, Integer> years = new LinkedHashMap<>();
		for (PrintedBlock block : blocks) {
			new PrintedColumns(block, this.bulletin.vocabulary(), 0).periods()
				.forEach((period) -> years.merge(Integer.parseInt(period.substring(0, 4)), 1, Integer::sum));
		}
		return years.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
	}

	/** A book is published in its month or in the next one. */
	private boolean isNear(String month, String fileName) {
		Map<String, String> said = this.part.files()
			.stream()
			.flatMap((pattern) -> pattern.read(fileName).stream())
			.findFirst()
			.orElse(Map.of());
		if (!said.containsKey("year") || !said.containsKey("month")) {
			return true;
		}
		int named = 12 * Integer.parseInt(said.get("year")) + Integer.parseInt(said.get("month"));
		int own = 12 * Integer.parseInt(month.substring(0, 4)) + Integer.parseInt(month.substring(5));
		return named == own || named == own + 1;
	}

	private void read(PrintedBlock block, RowPath path, String period) {
		PrintedColumns bound = new PrintedColumns(block, this.bulletin.vocabulary(),
				Integer.parseInt(period.substring(0, 4)));
		FindingLog own = new FindingLog();
		List<PrintedColumn> columns = bound.settle(period, own);
		if (columns.isEmpty()) {
			this.log.at(FindingCode.TABLE_UNBOUND, block.sheet(), "A" + block.titleRow(), block.title(), block.title(),
					block.table().code());
			return;
		}
		PrintedBody body = new PrintedBody(block, this.bulletin.vocabulary(), bound, columns, path, own);
		TableReading reading = body.read(this.readings.size() + 1, bound.lastHeaderRow());
		if (reading.rows().isEmpty()) {
			this.log.at(FindingCode.TABLE_UNBOUND, block.sheet(), "A" + block.titleRow(), block.title(), block.title(),
					block.table().code());
		}
		else if (isCopy(reading)) {
			this.log.sheet(FindingCode.SHEET_SURPLUS, block.sheet(), block.sheet(), block.title());
		}
		else {
			long before = this.readings.stream().filter((other) -> isBeside(other, reading)).count();
			String code = reading.tableCode() + ((before > 0) ? " (" + (before + 1) + ")" : "");
			this.trace.table(() -> new PrintedTraces(block, bound, columns).of(code, reading));
			this.log.addAll(own);
			this.readings.add(reading);
			this.rejected += body.rejected();
		}
	}

	private static boolean isBeside(TableReading other, TableReading reading) {
		return other.sheetName().equals(reading.sheetName()) && other.tableCode().equals(reading.tableCode());
	}

	/** Whether most of its figures were told by another table of the book already. */
	private boolean isCopy(TableReading reading) {
		Set<String> told = new HashSet<>();
		this.readings.forEach((other) -> told.addAll(keys(other)));
		Set<String> keys = keys(reading);
		return keys.stream().filter(told::contains).count() * 2 > keys.size();
	}

	private static Set<String> keys(TableReading reading) {
		Set<String> keys = new HashSet<>();
		for (TableRow row : reading.rows()) {
			reading.slots()
				.forEach((slot) -> keys.add(slot.measureCode() + " " + slot.periodCode() + " " + row.breakdownCode()));
		}
		return keys;
	}

	List<TableReading> readings() {
		return this.readings;
	}

	long rowsRead() {
		return this.rejected + this.readings.stream().mapToLong((table) -> table.rows().size()).sum();
	}

	long rowsRejected() {
		return this.rejected;
	}

}
