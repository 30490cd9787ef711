package attain.text;

import java.util.Optional;

/** Reads plan cells. */
public final class PlanValueReader {

	private static final NumberRule RULE = new NumberRule(NumberKind.DECIMAL, DashMeaning.NOT_COLLECTED);

	private PlanValueReader() {
	}

	/** Comparator and figures of a plan cell, empty if it names none for certain. */
	public static Optional<PlanValue> read(String text) {
		if (NumberReader.read(text, RULE) instanceof ReadNumber.Value value) {
			return Optional.of(new PlanValue(PlanComparator.EQ, value.number(), null));
		}
		return Optional.empty();
	}

}
