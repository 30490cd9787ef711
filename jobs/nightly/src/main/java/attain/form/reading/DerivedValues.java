package attain.form.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.language.Condition;
import attain.form.language.Derived;
import attain.form.language.Phrase;
import attain.form.language.Words;
import org.jspecify.annotations.Nullable;

/** Fills the measures that are 1 when the conditions on a row hold, else 0. */
final class DerivedValues {

	private enum Answer {

		YES, NO, UNKNOWN

	}

	private final Binding binding;

	private final FileContext file;

	private final Map<String, CellValue> dates = new HashMap<>();

	private final Set<String> missed = new HashSet<>();

	private final Memo<String> words = new Memo<>(Words::of);

	DerivedValues(Binding binding, FileContext file) {
		this.binding = binding;
		this.file = file;
	}

	/** Takes note of a date of the row that is being read. */
	void date(String key, CellValue value) {
		this.dates.put(key, value);
	}

	void fill(BodyRow row, RowTexts texts) {
		this.missed.clear();
		for (Derived derived : this.binding.table().derived()) {
			int place = this.binding.placeOf(derived.measure());
			if (place >= 0 && derived.rows().contains(row.rule.kind())) {
				switch (answer(derived, row, texts)) {
					case YES -> row.values[place] = BigDecimal.ONE;
					case NO -> row.values[place] = BigDecimal.ZERO;
					case UNKNOWN -> row.refuse(place);
				}
			}
		}
	}

	/** Yes if one set of conditions holds; unknown if one may hold and none does. */
	private Answer answer(Derived derived, BodyRow row, RowTexts texts) {
		Answer any = Answer.NO;
		for (List<Condition> set : derived.when()) {
			Answer one = answer(set, row, texts);
			any = (any == Answer.YES || one == Answer.NO) ? any : one;
		}
		if (any == Answer.UNKNOWN) {
			derived.when().forEach((set) -> set.forEach((condition) -> miss(condition, row, texts)));
		}
		return any;
	}

	/**
	 * No as soon as one condition fails; unknown if one cannot be told and none fails.
	 */
	private Answer answer(List<Condition> set, BodyRow row, RowTexts texts) {
		Answer all = Answer.YES;
		for (Condition condition : set) {
			Answer one = answer(condition, row, texts);
			if (one == Answer.NO && all == Answer.YES && !condition.orElse().isEmpty()) {
				raise(condition, row, texts);
			}
			if (one == Answer.NO) {
				return Answer.NO;
			}
			all = (one == Answer.UNKNOWN) ? Answer.UNKNOWN : all;
		}
		return all;
	}

	private Answer answer(Condition condition, BodyRow row, RowTexts texts) {
		BoundColumn column = this.binding.columns().get(condition.column());
		String text = (column == null) ? "" : texts.code(column.column(), column.number());
		String words = this.words.of(text);
		if (!condition.not().isEmpty()) {
			return known(condition, text, row);
		}
		return switch (condition.test()) {
			case YES, POSITIVE -> positive(column, row);
			case FILLED -> of(!text.isEmpty());
			case IN -> text.isEmpty() ? Answer.UNKNOWN : of(isOne(condition.phrases(), text));
			case STARTS -> text.isEmpty() ? Answer.UNKNOWN
					: of(condition.phrases().stream().anyMatch((phrase) -> phrase.begins(words)));
			case BY_PERIOD_END -> by(this.dates.getOrDefault(condition.column(), CellValue.NOTHING));
			case NOT_AFTER_PERIOD -> notAfter(this.dates.getOrDefault(condition.column(), CellValue.NOTHING));
		};
	}

	/** A text on neither list is told, and answers nothing. */
	private Answer known(Condition condition, String text, BodyRow row) {
		if (isOne(condition.phrases(), text)) {
			return Answer.YES;
		}
		if (isOne(condition.not(), text)) {
			return Answer.NO;
		}
		this.file.log()
			.at(FindingCode.CLASS_UNKNOWN, this.binding.sheet(), this.binding.ref(condition.column(), row.rowNo), text,
					text, names(condition));
		return Answer.UNKNOWN;
	}

	private boolean isOne(List<Phrase> phrases, String text) {
		String words = this.words.of(text);
		return phrases.stream().anyMatch((phrase) -> this.words.of(phrase.text()).equals(words));
	}

	private Answer by(CellValue value) {
		return (value.absent() != null) ? Answer.UNKNOWN
				: of(value.date() != null && !value.date().isAfter(this.file.lastDay()));
	}

	private static Answer positive(@Nullable BoundColumn column, BodyRow row) {
		if (column == null || column.place() < 0) {
			return Answer.NO;
		}
		BigDecimal value = row.value(column.place());
		return row.isLost(column.place()) ? Answer.UNKNOWN : of(value != null && value.signum() > 0);
	}

	private Answer notAfter(CellValue value) {
		// a flag without its date counts as set: only a later date speaks against it
		return of(value.date() == null || !value.date().isAfter(this.file.lastDay()));
	}

	/** A blank cell does not say which kind the row is: nothing may be counted for it. */
	private void miss(Condition condition, BodyRow row, RowTexts texts) {
		BoundColumn column = this.binding.columns().get(condition.column());
		boolean isText = condition.test() == Condition.Test.IN || condition.test() == Condition.Test.STARTS;
		boolean isBlank = column != null && texts.text(column.number()).isEmpty();
		String ref = this.binding.ref(condition.column(), row.rowNo);
		if (isText && isBlank && condition.not().isEmpty() && this.missed.add(ref)) {
			this.file.log().at(FindingCode.CLASS_UNKNOWN, this.binding.sheet(), ref, null, "", names(condition));
		}
	}

	private static String names(Condition condition) {
		return String.join(", ", condition.phrases().stream().map(Phrase::text).toList());
	}

	private static Answer of(boolean holds) {
		return holds ? Answer.YES : Answer.NO;
	}

	private void raise(Condition condition, BodyRow row, RowTexts texts) {
		BoundColumn column = this.binding.columns().get(condition.column());
		String text = (column == null) ? "" : texts.text(column.number());
		this.file.log()
			.at(FindingCode.valueOf(condition.orElse()), this.binding.sheet(),
					this.binding.ref(condition.column(), row.rowNo), text, text, Figures.day(this.file.lastDay()));
	}

}
