package attain.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

import attain.grid.UnreadableFileException.Reason;
import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/**
 * Turns whatever a parser throws at a broken file into one kind of exception. Parsers of
 * hostile files may throw anything.
 */
final class Failure {

	private Failure() {
	}

	/**
	 * The exception to throw in place of {@code thrown}: trouble with the disk stays an
	 * {@link IOException}, everything else is the fault of the file.
	 * @throws VirtualMachineError if the machine itself is in trouble; an exhausted stack
	 * is not, since it is free again by now
	 */
	static IOException translate(Throwable thrown) {
		if (thrown instanceof UncheckedIOException unchecked) {
			return translate(unchecked.getCause());
		}
		if (thrown instanceof UnreadableFileException || thrown instanceof FileSystemException) {
			return (IOException) thrown;
		}
		if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
			throw error;
		}
		return new UnreadableFileException(reason(thrown), thrown.toString(), thrown);
	}

	private static Reason reason(Throwable thrown) {
		if (thrown instanceof EncryptedDocumentException) {
			return Reason.ENCRYPTED;
		}
		if (thrown instanceof OldFileFormatException) {
			return Reason.WRONG_TYPE;
		}
		return (thrown instanceof EmptyFileException) ? Reason.EMPTY : Reason.DAMAGED;
	}

}
