package attain.form.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param key its name within the form: the letter of the paper form, or a word
 * @param headers phrases of which any one is its header, levels joined by blanks
 * @param presence whether a table without it can be read
 * @param holds what its cells are
 * @param type how a value is written
 * @param measures measure by kind of row; the kind {@code *} stands for every row
 * @param ratio the two numbers of a cell such as 12/3, empty for other types
 * @param period period of its own within the year of the file (Q1 .. Q4), null if none
 * @param breakdowns breakdown that the column stands for, by kind of row; the kind
 * {@code *} stands for every other row; empty if none
 * @param scale printed units and their factors to the stored unit; empty: as printed
 * @param unit the unit where none is printed
 * @param blank value of a blank cell, null: nothing
 * @param blankFrom key of the column that makes a blank cell 1 where it is above zero,
 * null if none
 * @param belowOne what 0,925 in a percent column without percent format means
 * @param yes further words for 1 in a flag
 * @param no further words for 0 in a flag
 * @param code how a code is read
 * @param instead key of the column that names the row where this cell is blank, null if
 * none
 * @param isPersonal whether its text may never be shown
 * @param doubt numbers that are no plain figures
 * @param style how values of the form are written
 * @param validity the days from and to which the form has the column
 * @param prefix what goes before every code of a measure
 */
public record Column(String key, List<Phrase> headers, Presence presence, Holds holds, ColumnType type,
		Map<String, String> measures, List<RatioPart> ratio, @Nullable String period, Map<String, String> breakdowns,
		Map<String, BigDecimal> scale, String unit, @Nullable BigDecimal blank, @Nullable String blankFrom,
		BelowOne belowOne, List<Phrase> yes, List<Phrase> no, CodeRule code, @Nullable String instead,
		boolean isPersonal, DoubtRule doubt, ValueStyle style, Validity validity, String prefix) {

	/**
	 * Whether the column may stand any number of times, its header naming a breakdown.
	 */
	public boolean isRepeated() {
		return this.headers.stream().anyMatch(Phrase::isNaming);
	}

	/**
	 * The column as a period that ends on a day has it: outside its validity it may be
	 * missing; the same without a day.
	 */
	Column at(@Nullable LocalDate lastDay) {
		boolean isMissed = this.validity == Validity.ALWAYS || (lastDay != null && this.validity.includes(lastDay));
		return isMissed ? this
				: new Column(this.key, this.headers, Presence.OPTIONAL, this.holds, this.type, this.measures,
						this.ratio, this.period, this.breakdowns, this.scale, this.unit, this.blank, this.blankFrom,
						this.belowOne, this.yes, this.no, this.code, this.instead, this.isPersonal, this.doubt,
						this.style, this.validity, this.prefix);
	}

	/** Whether a table without the column can be read. */
	public enum Presence {

		REQUIRED, OPTIONAL

	}

	/** What a number between 0 and 1 in a percent column without percent format means. */
	public enum BelowOne {

		/** In doubt: the cell is refused. */
		REFUSE,
		/** Less than one percent. */
		PERCENT,
		/** A fraction: 0,925 is 92,5 %. */
		FRACTION

	}

	/** What the cells of a column are. */
	public enum Holds {

		VALUE, LABEL, UNIT_CODE, UNIT_NAME, BREAKDOWN, OBS_STATUS, PRINTED_UNIT, PERIOD, MEASURE, ROW_PERIOD,
		/** The day that a row speaks of, within the period of the file. */
		DAY, IGNORED

	}

	/** A column of figures that is known by other means than its key in a table. */
	public static Column ofFigures(String key, List<Phrase> headers, ColumnType type, ValueStyle style) {
		return new Column(key, headers, Presence.OPTIONAL, Holds.VALUE, type, Map.of(), List.of(), null, Map.of(),
				Map.of(), "", null, null, BelowOne.PERCENT, List.of(), List.of(), CodeRule.none(), null, false,
				DoubtRule.none(), style, Validity.ALWAYS, "");
	}

	/** The breakdown that the column stands for in a kind of row, empty if none. */
	public String breakdown(String kind) {
		return this.breakdowns.getOrDefault(kind, this.breakdowns.getOrDefault("*", ""));
	}

}
