package attain.finding;

/**
 * What people read of a finding. Messages and fixes may hold {@code {found}} (what stands
 * there; the raw text where a finding states nothing else) and {@code {expected}}.
 *
 * @param titleVi two to eight words
 * @param titleEn the same in English
 * @param messageVi one sentence: what is wrong, what was found
 * @param messageEn the same in English
 * @param fixVi what to do about it
 * @param fixEn the same in English
 */
public record FindingText(String titleVi, String titleEn, String messageVi, String messageEn, String fixVi,
		String fixEn) {

	/** The Vietnamese message of a finding, placeholders filled. */
	public static String messageVi(Finding finding) {
		return fill(finding.code().text().messageVi(), finding);
	}

	/** The English message of a finding, placeholders filled. */
	public static String messageEn(Finding finding) {
		return fill(finding.code().text().messageEn(), finding);
	}

	private static String fill(String sentence, Finding finding) {
		String raw = (finding.rawText() != null) ? finding.rawText() : "";
		String found = finding.found().isEmpty() ? raw : finding.found();
		return sentence.replace("{found}", found).replace("{expected}", finding.expected());
	}

}
