package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import attain.nightly.PublishedNights.PublishedNight;
import attain.publish.KeptGeneration;
import attain.publish.OutputBusyException;
import attain.publish.OutputLock;
import attain.publish.ReturnsFolder;
import attain.submission.Archive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches readers back to a night that is kept, until the next run. Nothing but the view
 * changes: the archive remembers the newest night, and the next run publishes what it
 * would have published without it.
 */
public final class Restoration {

	private static final Logger log = LoggerFactory.getLogger(Restoration.class);

	private final Path output;

	private Restoration(Path output) {
		this.output = output;
	}

	/**
	 * Shows a generation.
	 * @return why it was refused; empty if readers see it now
	 * @throws IOException if the disk fails; readers see what they saw
	 * @throws SQLException if the night that is shown now cannot be remembered
	 */
	public static Optional<String> to(KeptGeneration generation) throws IOException, SQLException {
		return new Restoration(generation.output()).alone(generation);
	}

	private Optional<String> alone(KeptGeneration generation) throws IOException, SQLException {
		try (OutputLock held = OutputLock.acquire(this.output, "restore")) {
			log.debug("{} is locked by {}", this.output, held);
			return show(generation);
		}
		catch (OutputBusyException ex) {
			return Optional.of(String.valueOf(ex.getMessage()));
		}
	}

	private Optional<String> show(KeptGeneration generation) throws IOException, SQLException {
		List<String> damaged = generation.damage();
		if (!damaged.isEmpty()) {
			return Optional
				.of("""
						Lần %1$d không còn nguyên vẹn (%2$s), nên không khôi phục; hãy chọn lần khác, hoặc dựng lại bằng attain run --full.
						[Generation %1$d is no longer what was published, so it is not restored; take another, or rebuild with attain run --full.]"""
					.formatted(generation.number(), String.join(", ", damaged)));
		}
		settle(generation.number());
		generation.show();
		return Optional.empty();
	}

	/** What a run that was killed still owed to the night that is shown now. */
	private void settle(int wanted) throws IOException, SQLException {
		PublishedNights nights = new PublishedNights(this.output);
		Optional<PublishedNight> shown = nights.current();
		if (shown.isPresent() && nights.isNewest(shown.get()) && shown.get().generation() != wanted) {
			new RememberedNights(Archive.open(this.output.resolve("archive")).folder()).remember(shown.get());
			if (Files.isDirectory(this.output.resolve(".work/returns"))) {
				ReturnsFolder.below(this.output).settle(OptionalInt.of(shown.get().generation()));
			}
		}
	}

}
