package attain.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a run ended, for people who were not there. Nothing in it comes from a cell except
 * as findings say it, in which personal texts are masked.
 *
 * @param place whose run it was, such as Lạng Sơn
 * @param host the machine it ran on
 * @param output the output folder there
 * @param businessDate the night that it stood for
 * @param endedAt when it ended
 * @param status how it ended, such as PUBLISHED_WITH_ERRORS
 * @param exitCode the exit code of the contract
 * @param isSample whether samples are among the published data
 * @param messages why, a sentence each; may be empty
 * @param counts what the run handled, by the names that run.json uses; empty if it did
 * not come so far
 * @param openFindings open findings of the published night by severity; empty if there is
 * none
 * @param firstErrors the first errors that this night opened
 * @param deliveries what became of the deliveries of the night
 */
public record RunNotice(String place, String host, String output, LocalDate businessDate, Instant endedAt,
		String status, int exitCode, boolean isSample, List<String> messages, Map<String, Long> counts,
		Map<String, Long> openFindings, List<ErrorLine> firstErrors, List<DeliveryReport> deliveries) {

	/**
	 * One error that somebody has to look at.
	 *
	 * @param code stable code of the finding
	 * @param senderCode who sent the file, empty if that is not known
	 * @param place file, sheet and cell, as far as there are any
	 * @param messageVi what is wrong and what to do
	 * @param messageEn the same in English
	 */
	public record ErrorLine(String code, String senderCode, String place, String messageVi, String messageEn) {
	}

}
