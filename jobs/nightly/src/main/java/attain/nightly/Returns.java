package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;

import attain.crash.CrashPoint;
import attain.finding.returned.ReturnedFile;
import attain.publish.ReturnsFolder;
import attain.publish.SideBySide;
import attain.submission.Archive;
import attain.warehouse.FilesToReturn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives files back to their senders: written before the night is shown, handed out after.
 */
final class Returns {

	private static final Logger log = LoggerFactory.getLogger(Returns.class);

	/** Far above the largest file that is marked. */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final NightRequest request;

	Returns(NightRequest request) {
		this.request = request;
	}

	/**
	 * Writes the returns of a night where nobody looks for them yet.
	 * @param snapshot the finished night
	 */
	void write(Connection snapshot, NightIdentity night) throws IOException, SQLException {
		ReturnsFolder returns = ReturnsFolder.below(this.request.output());
		Path draft = returns.openDraft(night.generation());
		Archive archive = Archive.open(this.request.archive());
		try (SideBySide work = new SideBySide()) {
			FilesToReturn.each(snapshot,
					(file, findings) -> work.add(() -> write(
							new ReturnedFile(archive.file(file.contentSha256()), file.fileName(), file.senderName(),
									file.origin(), file.night(), file.isSample(), findings),
							draft.resolve(file.folder()))));
			work.finish();
		}
		returns.seal(night.generation());
		CrashPoint.at("after-returns");
	}

	/**
	 * A return that cannot be written costs itself: the findings are published all the
	 * same.
	 */
	private static void write(ReturnedFile file, Path folder) throws IOException {
		Files.createDirectories(folder);
		try {
			TimeLimit.call(LONGEST, () -> file.writeTo(folder));
		}
		catch (VirtualMachineError ex) {
			throw ex;
		}
		catch (Throwable ex) {
			log.warn("{} cannot be returned", file.fileName(), ex);
		}
	}

	/** Hands out what was written for the night that readers see. */
	void handOut(OptionalInt shownGeneration) throws IOException {
		ReturnsFolder.below(this.request.output()).settle(shownGeneration);
	}

}
