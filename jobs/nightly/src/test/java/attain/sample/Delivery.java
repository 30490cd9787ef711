package attain.sample;

import java.util.List;

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

	/** Whether it stands, and nothing in it is doubtful. */
	boolean isClean() {
		return this.filing.fate() == Filing.Fate.STANDS && this.findings.stream()
			.allMatch((finding) -> FindingCode.valueOf(finding.code()).severity() == Severity.INFO);
	}

}
