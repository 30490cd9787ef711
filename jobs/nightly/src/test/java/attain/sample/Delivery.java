package attain.sample;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import attain.finding.FindingCode;
import attain.finding.Severity;

/**
 * A filing with its content and what a perfect reader takes from it.
 *
 * @param filing who, what, when
 * @param bytes the file
 * @param observed what it says; empty if the file is refused
 * @param findings what is wrong with it
 */
record Delivery(Filing filing, byte[] bytes, List<Observed> observed, List<ExpectedFinding> findings) {

	/** Whether it stands, and nothing in it is lost. */
	boolean isWhole() {
		return this.filing.fate() == Filing.Fate.STANDS
				&& this.findings.stream().allMatch((finding) -> severity(finding) != Severity.ERROR);
	}

	private boolean hasValues() {
		return this.observed.stream().anyMatch((observed) -> observed.value() != null);
	}

	/** How many of its findings are doubts. */
	int doubts() {
		return (int) this.findings.stream().filter((finding) -> severity(finding) == Severity.WARNING).count();
	}

	/**
	 * The file of each form and part in which nothing is lost and least is doubtful.
	 */
	static List<Delivery> cleanestOfEachPart(List<Delivery> deliveries) {
		return List.copyOf(deliveries.stream()
			.filter((delivery) -> delivery.isWhole() && delivery.hasValues())
			.collect(Collectors.toMap((delivery) -> delivery.filing().form() + " " + delivery.filing().part(),
					Function.identity(), BinaryOperator.minBy(Comparator.comparingInt(Delivery::doubts)),
					LinkedHashMap::new))
			.values());
	}

	private static Severity severity(ExpectedFinding finding) {
		return FindingCode.valueOf(finding.code()).severity();
	}

}
