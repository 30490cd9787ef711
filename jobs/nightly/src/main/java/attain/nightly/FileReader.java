package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.form.Reading;
import attain.grid.UnreadableFileException;
import attain.submission.Sha256;
import attain.warehouse.FileReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads one file. Whatever goes wrong inside it is that file's finding; only a machine at
 * its end (no memory left) ends the night. Called from several threads.
 */
final class FileReader implements ItemProcessor<PendingFile, FileReading> {

	private static final Logger log = LoggerFactory.getLogger(FileReader.class);

	/** Far above the largest report measured; below the patience of a night. */
	private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("attain.file.seconds", 300));

	/** A tenth of what the slowest kind of file is read at. */
	private static final long BYTES_PER_SECOND = 1 << 20;

	private final Forms forms;

	private final String programFingerprint;

	FileReader(Forms forms, String programFingerprint) {
		this.forms = forms;
		this.programFingerprint = programFingerprint;
	}

	@Override
	public FileReading process(PendingFile file) throws IOException {
		long bytes = Files.exists(file.content()) ? Files.size(file.content()) : 0;
		Duration longest = LONGEST.plusSeconds(bytes / BYTES_PER_SECOND);
		try {
			return stored(file, bytes, TimeLimit.call(longest, () -> read(file)));
		}
		catch (UnreadableFileException ex) {
			log.info("{} cannot be read: {}", file.filePath(), ex.getMessage());
			return stored(file, bytes, rejected(codeOf(ex.reason()), "", ex.detail()));
		}
		catch (TimeoutException ex) {
			log.warn("{} took longer than {} and was given up", file.filePath(), longest);
			return stored(file, bytes, rejected(FindingCode.FILE_DAMAGED, "> " + longest.toSeconds() + " s", ""));
		}
		catch (StackOverflowError ex) {
			log.warn("{} is nested too deeply", file.filePath());
			return stored(file, bytes, rejected(FindingCode.FILE_DAMAGED, "", ""));
		}
		catch (VirtualMachineError ex) {
			throw ex;
		}
		catch (Throwable ex) {
			log.warn("{} cannot be read", file.filePath(), ex);
			return stored(file, bytes, rejected(FindingCode.FILE_DAMAGED, "", ""));
		}
	}

	private Reading read(PendingFile file) throws IOException {
		if (!Sha256.of(file.content()).equals(file.contentSha256())) {
			throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED,
					"the archive holds other bytes than were received: " + file.content());
		}
		Reading reading = this.forms.read(file.content(), file.fileName());
		// Throws here, inside the limits of this file, if the reading is not sound.
		stored(file, 0, reading);
		return reading;
	}

	private FileReading stored(PendingFile file, long bytes, Reading reading) {
		return new FileReading(file.contentSha256(), file.filePath(), bytes, this.programFingerprint, reading);
	}

	private Reading rejected(FindingCode code, String found, String expected) {
		Finding finding = new Finding(code, null, null, null, found, expected);
		return new Reading(null, this.forms.fingerprint(), "", null, null, "", null, true, List.of(), List.of(finding),
				0, 0);
	}

	private static FindingCode codeOf(UnreadableFileException.Reason reason) {
		return switch (reason) {
			case EMPTY -> FindingCode.FILE_EMPTY;
			case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
			case WRONG_TYPE -> FindingCode.FILE_WRONG_TYPE;
			case DAMAGED -> FindingCode.FILE_DAMAGED;
			case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
		};
	}

}
