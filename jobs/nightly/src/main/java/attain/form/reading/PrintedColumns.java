package attain.form.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import attain.finding.FindingCode;
import attain.form.language.Phrase;
import attain.form.language.PeriodType;
import attain.form.language.PrintedTable;
import attain.form.language.Series;
import attain.form.language.Vocabulary;
import attain.form.language.Words;
import attain.grid.Cell;

/** Binds the columns of a printed table by what their headers state. */
final class PrintedColumns {

	/** A column, a series that takes it, and what its header states. */
	private record Bid(Series series, int number, String label, HeaderStatement statement) {
	}

	private final PrintedBlock block;

	private final PrintedHeader header;

	private final Vocabulary words;

	private final TitlePeriod title;

	private final List<Bid> bids = new ArrayList<>();

	private final List<Integer> unbound = new ArrayList<>();

	private int unitColumn;

	PrintedColumns(PrintedBlock block, Vocabulary words, int bookYear) {
		this.block = block;
		this.words = words;
		this.header = new PrintedHeader(block, words);
		this.title = TitlePeriod.of(block.title(), bookYear);
		this.header.columns().forEach(this::bind);
	}

	private void bind(int column) {
		String own = this.header.own(column);
		String words = Words.of(own);
		if (block().units().stream().anyMatch((unit) -> unit.begins(words))) {
			this.unitColumn = (this.unitColumn == 0) ? column : this.unitColumn;
			return;
		}
		if (this.header.isFilled(column)) {
			bid(column, own);
		}
	}

	private void bid(int column, String own) {
		Optional<Bid> plain = fitting(column, own);
		Optional<Bid> grouped = fitting(column, this.header.withGroups(column));
		Optional<Bid> best = plain.filter(PrintedColumns::hasPeriod)
			.or(() -> grouped.filter(PrintedColumns::hasPeriod))
			.or(() -> plain)
			.or(() -> grouped)
			.filter(this::hasAnyPeriod);
		best.ifPresentOrElse(this.bids::add, () -> this.unbound.add(column));
	}

	private PrintedTable block() {
		return this.block.table();
	}

	private static boolean hasPeriod(Bid bid) {
		return bid.statement().periodCode() != null;
	}

	private Optional<Bid> fitting(int column, String label) {
		HeaderStatement statement = HeaderStatement.of(label, this.words, this.title.year(), this.title.periodCode());
		String folded = HeaderStatement.folded(label);
		String all = HeaderStatement
			.folded(this.block.title() + " " + this.header.withGroups(column) + " " + this.header.unit());
		return block().series()
			.stream()
			.filter((series) -> series.compared() == statement.base())
			.filter((series) -> isAny(series.headers(), folded) && isAny(series.context(), all))
			.filter((series) -> !HeaderStatement.has(series.without(), folded))
			.filter((series) -> isOfType(series, statement.periodCode()))
			.findFirst()
			.map((series) -> new Bid(series, column, label, statement));
	}

	private static boolean isAny(List<Phrase> phrases, String folded) {
		return phrases.isEmpty() || HeaderStatement.has(phrases, folded);
	}

	private boolean isOfType(Series series, @Nullable String own) {
		String period = (own != null) ? own : this.title.periodCode();
		return series.periods().isEmpty()
				|| (period != null && series.periods().stream().anyMatch((type) -> type.holds(period)));
	}

	/** Whether any column can be read. */
	boolean isBound() {
		return !this.bids.isEmpty();
	}

	/** Periods that title and headers speak of, years of plans left out. */
	List<String> periods() {
		List<String> periods = new ArrayList<>();
		this.bids.stream().map((bid) -> bid.statement().periodCode()).forEach((code) -> {
			if (code != null) {
				periods.add(code);
			}
		});
		if (this.title.periodCode() != null) {
			periods.add(this.title.periodCode());
		}
		return periods;
	}

	/** Number of the column that prints the unit of each row, 0 if there is none. */
	int unitColumn() {
		return this.unitColumn;
	}

	/** Number of the last header row over the columns read. */
	int lastHeaderRow() {
		return this.bids.stream().mapToInt((bid) -> this.header.lastRow(bid.number())).max().orElse(0);
	}

	/** Numbers of the columns that have a header, bound or not. */
	Set<Integer> headed() {
		return Set.copyOf(this.header.columns());
	}

	/** All words of the header, to know a repetition of it. */
	String headerWords() {
		return " " + String.join(" ", this.header.columns().stream().map(this.header::own).map(Words::of).toList())
				+ " ";
	}

	/** The columns, with a finding for each that has figures and cannot be read. */
	List<PrintedColumn> settle(String bookPeriod, FindingLog log) {
		List<PrintedColumn> columns = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		LocalDate end = PeriodEnd.of("statistical", bookPeriod);
		for (Bid bid : this.bids) {
			// a column that another one seems to be may belong to the group left of it
			free(bid, end, taken)
				.or(() -> fitting(bid.number(), this.header.withGroups(bid.number())).filter(this::hasAnyPeriod)
					.flatMap((grouped) -> free(grouped, end, taken)))
				.ifPresentOrElse(columns::add, () -> unbound(bid.number(), log));
		}
		this.unbound.stream().filter(this.header::hasFigures).forEach((column) -> unbound(column, log));
		return columns;
	}

	private boolean hasAnyPeriod(Bid bid) {
		return hasPeriod(bid) || this.title.periodCode() != null;
	}

	/**
	 * The column that was bid for, unless another one is the same or no measure takes it.
	 */
	private Optional<PrintedColumn> free(Bid bid, LocalDate end, Set<String> taken) {
		String own = bid.statement().periodCode();
		String period = notAhead((own != null) ? own : java.util.Objects.requireNonNull(this.title.periodCode()), end);
		String age = age(period, end);
		Map<String, String> measures = bid.series().measures();
		String measure = age.equals("year_ago") ? measures.getOrDefault(age, measures.get("earlier"))
				: measures.get(age);
		return (measure != null && taken.add(measure + period))
				? Optional.of(new PrintedColumn(bid.series(), bid.number(), bid.label(), period, age, measure))
				: Optional.empty();
	}

	/** "Tháng 12" in a book of January is that of the year before. */
	private static String notAhead(String period, LocalDate end) {
		boolean isAhead = PeriodType.MONTH.holds(period)
				&& PeriodEnd.of("statistical", period).minusMonths(2).isAfter(end);
		return isAhead ? (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4) : period;
	}

	private static String age(String period, LocalDate end) {
		LocalDate own = PeriodEnd.of("statistical", period);
		if (!own.isBefore(end)) {
			return "current";
		}
		return (own.getMonth() == end.getMonth()) ? "year_ago" : "earlier";
	}

	private void unbound(int column, FindingLog log) {
		String label = this.header.withGroups(column);
		String ref = Cell.columnLetters(column) + Math.max(1, this.header.lastRow(column));
		log.at(FindingCode.COLUMN_UNBOUND, this.block.sheet(), ref, label, label, block().code());
	}

}
