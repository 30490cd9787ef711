package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import attain.finding.Origin;
import attain.finding.Severity;

/**
 * A delivered file that goes back to its sender.
 *
 * @param content where its content lies
 * @param fileName name under which it was delivered
 * @param senderName name of the sender, empty if it is not known
 * @param origin what the return says of itself, as far as it is certain
 * @param night the night that found it
 * @param isSample whether it is illustrative
 * @param findings everything found in it, top to bottom; at least one
 */
public record ReturnedFile(Path content, String fileName, String senderName, Origin origin, LocalDate night,
		boolean isSample, List<ListedFinding> findings) {

	public ReturnedFile {
		findings = List.copyOf(findings);
	}

	/**
	 * Writes the return into a folder, as a workbook marked cell by cell, or as a list of
	 * findings alone where the file cannot be opened, is too large for it, or would come
	 * out changed.
	 * @return the file written; its name begins like that of the delivered file
	 */
	public Path writeTo(Path folder) throws IOException {
		return new ReturnWriter(this, folder).write();
	}

	/** The name without its extension. */
	String stem() {
		int dot = this.fileName.lastIndexOf('.');
		return (dot > 0) ? this.fileName.substring(0, dot) : this.fileName;
	}

	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

}
