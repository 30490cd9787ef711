package attain.text;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads plan cells, where bounds and ranges are at home. */
public final class PlanValueReader {

	private PlanValueReader() {
	}

	/**
	 * Comparator and figures of a plan cell; a bare figure is EQ. Of a rank such as
	 * "05/63" the rank. Empty if there is no figure, if it has two readings, if a range
	 * runs downwards, or if the cell speaks of a change ("giảm 30%").
	 */
	public static Optional<PlanValue> read(String text) {
		String plain = PlainText.of(text);
		LeadWords words = LeadWords.of(plain);
		if (words.change() || !Points.isDigit(plain, words.end())) {
			return Optional.empty();
		}
		PlanComparator comparator = (words.comparator() != null) ? words.comparator() : PlanComparator.EQ;
		Optional<Ratio> rank = RatioReader.read(plain.substring(words.end()));
		if (rank.isPresent()) {
			return Optional.of(new PlanValue(comparator, rank.get().first(), null));
		}
		NumberTail tail = NumberTail.of(plain, Points.of(plain, words.end()).end());
		BigDecimal low = figure(plain, words.end(), tail);
		return (low != null) ? with(comparator, low, tail, plain) : Optional.empty();
	}

	private static Optional<PlanValue> with(PlanComparator comparator, BigDecimal low, NumberTail tail, String plain) {
		return switch (tail.kind()) {
			case NONE, UNIT -> Optional.of(new PlanValue(comparator, low, null));
			case AT_LEAST -> Optional.of(new PlanValue(PlanComparator.GE, low, null));
			case AT_MOST -> Optional.of(new PlanValue(PlanComparator.LE, low, null));
			case RANGE -> between(low, figure(plain, tail.highAt(), tail));
			case CHANGE, ODD -> Optional.empty();
		};
	}

	private static Optional<PlanValue> between(BigDecimal low, @Nullable BigDecimal high) {
		return (high != null && low.compareTo(high) < 0) ? Optional.of(new PlanValue(PlanComparator.BETWEEN, low, high))
				: Optional.empty();
	}

	private static @Nullable BigDecimal figure(String plain, int at, NumberTail tail) {
		NumberKind kind = tail.percent() ? NumberKind.PERCENT : NumberKind.DECIMAL;
		return Numeral.at(plain, at, new NumberRule(kind, DashMeaning.NOT_COLLECTED)).number();
	}

}
