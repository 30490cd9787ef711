package attain.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The night that readers see now.
 *
 * @param generation its number, from 1
 * @param businessDate the night that it stands for
 */
public record LastPublished(int generation, LocalDate businessDate) {

	/** The current night below the output folder; empty before the first one. */
	public static Optional<LastPublished> read(Path output) {
		Path record = output.resolve(Generations.CURRENT).resolve(RunRecord.FILE);
		if (!Files.exists(record)) {
			return Optional.empty();
		}
		try {
			PublishedNight night = PublishedNight.read(record, 0);
			return Optional.of(new LastPublished(night.generation(), night.businessDate()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Number for the next generation: one above every folder there is, 1 at first. */
	public static int next(Path output) throws IOException {
		return Generations.below(output).numbers().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
	}

}
