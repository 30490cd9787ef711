package attain.form.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import attain.form.Slot;
import attain.form.language.Column.Holds;
import attain.form.language.PeriodType;
import attain.text.PlainText;

/**
 * What a row of published figures says its value is.
 *
 * @param measure code of the measure
 * @param period period of the value, in the calendar of the form
 */
record NamedMeasure(String measure, String period) {

	/** Stands in a form for the measure that each row names. */
	static final String ANY = "_named";

	/** Whether the rows of a table name their measures. */
	static boolean isIn(Binding binding) {
		return binding.holding(Holds.MEASURE) != null;
	}

	/** What a row names; empty if it lacks its measure or a period that can be read. */
	static Optional<NamedMeasure> read(Binding binding, RowTexts texts) {
		BoundColumn measure = binding.holding(Holds.MEASURE);
		BoundColumn period = binding.holding(Holds.ROW_PERIOD);
		if (measure == null || period == null) {
			return Optional.empty();
		}
		String code = PlainText.of(texts.text(measure.number())).toLowerCase(Locale.ROOT);
		return new PeriodWords(List.of(PeriodType.values())).inCell(texts.text(period.number()))
			.filter((named) -> code.matches("[a-z][a-z0-9_]*"))
			.map((named) -> new NamedMeasure(measure.column().prefix() + code, named));
	}

	/** The slots of rows that name these measures, which are their kinds as well. */
	static List<Slot> slots(List<Slot> slots, Set<String> measures) {
		return measures.stream()
			.flatMap((measure) -> slots.stream()
				.filter((slot) -> slot.measureCode().equals(ANY))
				.map((slot) -> new Slot(slot.slotNo(), measure, measure, slot.columnLetter(), slot.columnLabel(), null,
						null, slot.breakdownCode())))
			.toList();
	}

}
