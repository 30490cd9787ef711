package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The measures of one ratio and how a member's share is taken from the facts.
 *
 * @param part measure of the numerator
 * @param whole measure of the denominator
 * @param exclusion measure that is taken off the denominator, null for none
 */
record Terms(String part, String whole, @Nullable String exclusion) {

	static Terms of(String part, String whole) {
		return new Terms(part, whole, null);
	}

	/** The members whose terms are all known over all of the given periods. */
	List<Share> shares(Facts facts, List<String> periods) {
		List<Share> shares = new ArrayList<>();
		for (String member : facts.members(this.whole)) {
			share(facts, member, periods).ifPresent(shares::add);
		}
		return shares;
	}

	/**
	 * The members whose terms are all known over the months on whose last day they
	 * existed; two units that bore one code in one year are two members.
	 */
	List<Share> shares(Facts facts, String calendar, List<String> months) {
		List<Share> shares = new ArrayList<>();
		for (String member : facts.members(this.whole)) {
			facts.lives(member, calendar, months)
				.values()
				.forEach((own) -> share(facts, member, own).ifPresent(shares::add));
		}
		return shares;
	}

	/**
	 * Those that exist on the last day of all; estimates where they began inside the
	 * months.
	 */
	List<Share> lastShares(Facts facts, String calendar, List<String> months) {
		List<Share> shares = new ArrayList<>();
		for (String member : facts.members(this.whole)) {
			List<String> own = facts.lives(member, calendar, months)
				.values()
				.stream()
				.filter((life) -> life.contains(months.get(months.size() - 1)))
				.findFirst()
				.orElse(List.of());
			if (!own.isEmpty()) {
				share(facts, member, own)
					.map((share) -> new Share(member, share.numerator(), share.denominator(),
							share.isEstimate() || own.size() < months.size()))
					.ifPresent(shares::add);
			}
		}
		return shares;
	}

	private Optional<Share> share(Facts facts, String member, List<String> periods) {
		List<Share> parts = new ArrayList<>();
		for (String period : periods) {
			Optional<Observed> numerator = facts.find(this.part, member, period);
			Optional<Observed> denominator = facts.find(this.whole, member, period);
			Optional<Observed> excluded = (this.exclusion == null) ? denominator
					: facts.find(this.exclusion, member, period);
			if (numerator.isEmpty() || denominator.isEmpty() || excluded.isEmpty()) {
				return Optional.empty();
			}
			BigDecimal off = (this.exclusion == null) ? BigDecimal.ZERO : value(excluded.get());
			parts.add(new Share(member, value(numerator.get()), value(denominator.get()).subtract(off),
					isEstimate(numerator.get()) || isEstimate(denominator.get())));
		}
		Share sum = Share.sum(parts);
		return Optional.of(new Share(member, sum.numerator(), sum.denominator(), sum.isEstimate()));
	}

	static BigDecimal value(Observed observed) {
		BigDecimal value = observed.value();
		if (value == null) {
			throw new IllegalStateException("missing: " + observed);
		}
		return value;
	}

	static boolean isEstimate(Observed observed) {
		return observed.status().equals("estimate");
	}

}
