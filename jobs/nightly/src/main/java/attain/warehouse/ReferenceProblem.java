package attain.warehouse;

/**
 * Something in the reference data that has to be corrected before a night can run.
 *
 * @param file name of the CSV file
 * @param line line of the file from 1 (the header), 0 if the whole file is meant
 * @param messageVi what is wrong and what to type, in Vietnamese
 * @param messageEn the same in English
 */
public record ReferenceProblem(String file, int line, String messageVi,
		String messageEn) implements Comparable<ReferenceProblem> {

	/** By file, then line, then text. */
	@Override
	public int compareTo(ReferenceProblem other) {
		int byFile = this.file.compareTo(other.file);
		if (byFile != 0) {
			return byFile;
		}
		int byLine = Integer.compare(this.line, other.line);
		return (byLine != 0) ? byLine : this.messageEn.compareTo(other.messageEn);
	}

}
