package attain.annual;

import java.time.LocalDate;
import java.util.List;

import attain.publish.DataOrigin;

/**
 * All that an annual report says.
 *
 * @param heading who reports to whom, on which plan, by which day
 * @param chapters what is told in words, in order; none is empty
 * @param targets the lines of the table, in order
 * @param counts targets by pillar and status, the whole plan last
 * @param origin whether every page has to say that it holds sample data
 */
public record AnnualReport(Heading heading, List<Chapter> chapters, List<TargetLine> targets, List<PillarCount> counts,
		DataOrigin origin) {

	public AnnualReport {
		chapters = List.copyOf(chapters);
		targets = List.copyOf(targets);
		counts = List.copyOf(counts);
	}

	/** The day whose knowledge it tells. */
	public LocalDate asOf() {
		return this.heading.asOf();
	}

	/** The plan's code. */
	public String planCode() {
		return this.heading.planCode();
	}

	/** True if every page has to say that it holds sample data. */
	boolean isIllustrative() {
		return this.origin == DataOrigin.ILLUSTRATIVE;
	}

	/** The counts of each pillar, without the whole plan. */
	List<PillarCount> pillars() {
		return this.counts.subList(0, this.counts.size() - 1);
	}

	/** The counts of the whole plan. */
	PillarCount whole() {
		return this.counts.get(this.counts.size() - 1);
	}

}
