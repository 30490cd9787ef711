package attain.text;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Digits with their points and commas, read by the rule of the column.
 *
 * @param number the value without a sign, null if it is refused
 * @param quirk what was odd about the points, null if nothing
 * @param refusal why there is no number, null if there is one
 * @param end index behind the last digit
 */
record Numeral(@Nullable BigDecimal number, @Nullable Quirk quirk, @Nullable Refusal refusal, int end) {

	/** What DECIMAL(28,10) holds before its point. */
	private static final int MAX_WHOLE_DIGITS = 18;

	private static final int MAX_FRACTION_DIGITS = 20;

	/** The numeral that starts with the digit at an index. */
	static Numeral at(String text, int start, NumberRule rule) {
		Points points = Points.of(text, start);
		return switch (rule.style()) {
			case VIETNAMESE -> vietnamese(points, rule.kind());
			case US -> american(points, rule.kind());
			case MACHINE -> machine(points, rule.kind());
		};
	}

	private static Numeral vietnamese(Points points, NumberKind kind) {
		if (points.commas() == 0) {
			return (points.dots() == 0) ? whole(points, null) : dotted(points, kind);
		}
		if (points.commas() == 1 && (points.dots() == 0 || points.isGroupedBefore('.', ','))) {
			boolean maybeGrouped = kind == NumberKind.COUNT && points.isGrouped(',');
			return maybeGrouped ? refused(points, Refusal.AMBIGUOUS) : fraction(points, kind, ',', null);
		}
		boolean american = points.isGrouped(',') || points.isGroupedBefore(',', '.');
		return refused(points, american ? Refusal.AMBIGUOUS : Refusal.UNREADABLE);
	}

	/** Dots alone: thousands, or the fraction of someone with an American keyboard. */
	private static Numeral dotted(Points points, NumberKind kind) {
		if (points.isGrouped('.')) {
			boolean inDoubt = kind == NumberKind.PERCENT && points.dots() == 1;
			return inDoubt ? refused(points, Refusal.AMBIGUOUS) : whole(points, null);
		}
		if (kind == NumberKind.COUNT || points.dots() > 1 || points.lastGroup() > 3) {
			return refused(points, Refusal.UNREADABLE);
		}
		return (points.lastGroup() == 3) ? refused(points, Refusal.AMBIGUOUS)
				: fraction(points, kind, '.', Quirk.DOT_DECIMAL);
	}

	private static Numeral american(Points points, NumberKind kind) {
		if (points.dots() == 0 && points.commas() == 0) {
			return whole(points, null);
		}
		if (points.isGrouped(',')) {
			return whole(points, Quirk.US_STYLE);
		}
		boolean fraction = points.dots() == 1 && (points.commas() == 0 || points.isGroupedBefore(',', '.'));
		return fraction ? fraction(points, kind, '.', Quirk.US_STYLE) : refused(points, Refusal.UNREADABLE);
	}

	private static Numeral machine(Points points, NumberKind kind) {
		if (points.commas() > 0 || points.dots() > 1) {
			return refused(points, Refusal.UNREADABLE);
		}
		return (points.dots() == 0) ? whole(points, null) : fraction(points, kind, '.', null);
	}

	private static Numeral whole(Points points, @Nullable Quirk quirk) {
		return of(points, 0, quirk);
	}

	private static Numeral fraction(Points points, NumberKind kind, char mark, @Nullable Quirk quirk) {
		Numeral read = of(points, points.digitsAfter(mark), quirk);
		if (kind != NumberKind.COUNT || read.number() == null) {
			return read;
		}
		BigDecimal number = read.number();
		boolean isWhole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
		return isWhole ? new Numeral(number.setScale(0), quirk, null, read.end())
				: refused(points, Refusal.NOT_INTEGER);
	}

	private static Numeral of(Points points, int scale, @Nullable Quirk quirk) {
		if (scale > MAX_FRACTION_DIGITS || points.digits() - scale > MAX_WHOLE_DIGITS) {
			return refused(points, Refusal.UNREADABLE);
		}
		return new Numeral(points.unscaled(scale), quirk, null, points.end());
	}

	private static Numeral refused(Points points, Refusal refusal) {
		return new Numeral(null, null, refusal, points.end());
	}

}
