package attain.form.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.language.Check;
import attain.form.language.DoubtRule.Negative;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values within a row.
 *
 * @param binding the table
 * @param log where findings go
 */
record RowChecks(Binding binding, FindingLog log) {

	/**
	 * Checks a row; of several checks of one kind on one cell the first that fails
	 * speaks.
	 */
	void check(BodyRow row) {
		Set<String> failed = Set.of();
		for (Check check : this.binding.table().checks()) {
			boolean concerns = check.rows().isEmpty() || check.rows().contains(row.rule.kind());
			boolean isNew = failed.isEmpty() || !failed.contains(check.kind() + check.left());
			if (concerns && isNew && fails(check, row)) {
				failed = failed.isEmpty() ? new HashSet<>() : failed;
				failed.add(check.kind() + check.left());
			}
		}
	}

	private boolean fails(Check check, BodyRow row) {
		int place = this.binding.placeOf(check.left());
		BigDecimal left = row.value(place);
		BigDecimal right = (check.kind() == Check.Kind.DISTINCT) ? Addends.of(this.binding, check, row).sum()
				: check.right().value((key) -> value(key, row));
		if (left == null) {
			if (check.kind() == Check.Kind.BANDS && right != null && !row.isLost(place)) {
				// the statistics office leaves out what its bands already say
				row.put(place, right, null);
			}
			return false;
		}
		BigDecimal above = (right == null) ? null : left.subtract(right);
		return switch (check.kind()) {
			// a part of what is taken back is below zero as well
			case PART_OF -> raise(isOver(above, check) && left.signum() >= 0 && !isTakenBack(check, right),
					FindingCode.PART_ABOVE_WHOLE, check, row, right);
			case AT_LEAST -> raise(above != null && above.compareTo(check.tolerance().negate()) < 0,
					FindingCode.PART_BELOW_LEAST, check, row, right);
			case UNUSED -> raise(isOff(above, check), FindingCode.VALUE_NOT_COUNTED, check, row, right);
			case SUM -> raise(isOff(above, check), FindingCode.TOTAL_DIFFERS, check, row, right);
			case DISTINCT -> distinct(check, row, left);
			case OWN_RATE -> raise(isOff(above, check), FindingCode.OWN_RATE_DIFFERS, check, row, right);
			case NEEDS -> raise(left.signum() > 0 && (right == null || right.signum() == 0),
					FindingCode.FLAG_CONTRADICTS, check, row, right);
			case BANDS -> refuse(isOff(above, check), FindingCode.BANDS_DIFFER, check, row, right);
			case RANK -> refuse(isOver(above, check), FindingCode.RANK_ABOVE_UNIVERSE, check, row, right);
		};
	}

	/**
	 * A customer of two banks is one person: a count of persons that equals the sum of
	 * the banks was added up.
	 */
	private boolean distinct(Check check, BodyRow row, BigDecimal left) {
		Addends addends = Addends.of(this.binding, check, row);
		BigDecimal sum = addends.sum();
		if (sum == null) {
			return false;
		}
		if (left.compareTo(sum) == 0 && addends.counted() > 1) {
			return raise(true, FindingCode.TOTAL_READDED, check, row, addends.largest());
		}
		boolean isBelow = left.compareTo(addends.largest().subtract(check.tolerance())) < 0;
		return raise(isBelow, FindingCode.TOTAL_DIFFERS, check, row, addends.largest())
				|| raise(left.compareTo(sum.add(check.tolerance())) > 0, FindingCode.TOTAL_DIFFERS, check, row, sum);
	}

	/** Of what is taken back nothing need be a part. */
	private boolean isTakenBack(Check check, @Nullable BigDecimal right) {
		BoundColumn left = this.binding.columns().get(check.left());
		return right != null && right.signum() < 0 && left != null
				&& left.column().doubt().negative() == Negative.CORRECTION;
	}

	private @Nullable BigDecimal value(String key, BodyRow row) {
		return row.value(this.binding.placeOf(key));
	}

	private static boolean isOver(@Nullable BigDecimal above, Check check) {
		return above != null && above.compareTo(check.tolerance()) > 0;
	}

	private static boolean isOff(@Nullable BigDecimal above, Check check) {
		return above != null && above.abs().compareTo(check.tolerance()) > 0;
	}

	private boolean refuse(boolean isWrong, FindingCode code, Check check, BodyRow row, @Nullable BigDecimal right) {
		raise(isWrong, code, check, row, right);
		if (isWrong) {
			row.refuse(this.binding.placeOf(check.left()));
		}
		return isWrong;
	}

	private boolean raise(boolean isWrong, FindingCode code, Check check, BodyRow row, @Nullable BigDecimal right) {
		if (isWrong) {
			BigDecimal left = java.util.Objects.requireNonNull(row.value(this.binding.placeOf(check.left())));
			this.log.at(code, this.binding.sheet(), this.binding.ref(check.left(), row.rowNo), Figures.text(left),
					Figures.text(left), (right != null) ? Figures.text(right) : "");
		}
		return isWrong;
	}

}
