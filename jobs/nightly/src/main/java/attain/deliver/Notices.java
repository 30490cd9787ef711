package attain.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import attain.deliver.DeliveryReport.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Tells people how a run ended, if it ended with an exit code that they want to hear of.
 * What did not arrive is kept, and sent by the next run unless that has news of its own.
 */
public final class Notices {

	private static final Logger log = LoggerFactory.getLogger(Notices.class);

	private final Path work;

	private final List<Messenger> messengers;

	private final Set<Integer> exitCodes;

	/**
	 * The messengers of an output folder.
	 * @param work its private folder, where unsent notices are kept
	 * @param exitCodes the exit codes that are told
	 */
	public Notices(Path work, List<Messenger> messengers, Set<Integer> exitCodes) {
		this.work = work;
		this.messengers = List.copyOf(messengers);
		this.exitCodes = Set.copyOf(exitCodes);
	}

	/**
	 * What became of each notice that was due; empty if none was. Throws for nothing that
	 * goes wrong there.
	 */
	public List<DeliveryReport> tell(RunNotice notice) {
		List<DeliveryReport> reports = new ArrayList<>();
		for (Messenger messenger : this.messengers) {
			Path unsent = unsent(messenger);
			Optional<RunNotice> due = this.exitCodes.contains(notice.exitCode()) ? Optional.of(notice) : kept(unsent);
			due.ifPresent((news) -> reports.add(sent(messenger, news, unsent)));
		}
		return reports;
	}

	/** The file of a notice that did not arrive. */
	private Path unsent(Messenger messenger) {
		return this.work.resolve("unsent-" + messenger.name() + ".json");
	}

	private static Optional<RunNotice> kept(Path unsent) {
		try {
			return Files.exists(unsent) ? Optional.of(NoticeJson.read(Files.readString(unsent))) : Optional.empty();
		}
		catch (IOException | JacksonException | DateTimeException | IllegalArgumentException ex) {
			log.warn("{} is no notice", unsent, ex);
			return Optional.empty();
		}
	}

	private static DeliveryReport sent(Messenger messenger, RunNotice notice, Path unsent) {
		String failure = tried(messenger, notice);
		keep(unsent, failure.isEmpty() ? "" : NoticeJson.write(notice));
		return new DeliveryReport(messenger.name(), messenger.target(),
				failure.isEmpty() ? Ending.DELIVERED : Ending.FAILED, failure);
	}

	private static String tried(Messenger messenger, RunNotice notice) {
		try {
			messenger.send(notice);
			return "";
		}
		catch (DeliveryFailedException ex) {
			log.error("{} was not told", messenger.target(), ex);
			return String.valueOf(ex.getMessage());
		}
		catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError ex) {
			log.error("{} was not told", messenger.target(), ex);
			return "%s: không báo được tới %s, xem nhật ký (not told, see the log): %s".formatted(messenger.name(),
					messenger.target(), ex.getClass().getSimpleName());
		}
	}

	private static void keep(Path unsent, String notice) {
		try {
			if (notice.isEmpty()) {
				Files.deleteIfExists(unsent);
			}
			else {
				Files.writeString(unsent, notice);
			}
		}
		catch (IOException ex) {
			log.warn("{} cannot be kept", unsent, ex);
		}
	}

}
