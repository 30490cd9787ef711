package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Makes a finished warehouse the snapshot that readers see. Whoever has the night before
 * open keeps it; whoever opens a file during the switch sees one whole night, the old or
 * the new. The caller makes sure that only one run publishes at a time.
 */
public final class Publisher {

	/**
	 * Publishes the warehouse: place, verify, export, record, sync, name, switch, prune.
	 * The file of the warehouse becomes the snapshot where the disk allows it, and is no
	 * longer where it was.
	 * @return the generation that readers see from now on
	 * @throws CannotPublishException if the warehouse is not whole or the output folder
	 * cannot hold a snapshot; the message says what to do
	 * @throws IOException if the disk fails; readers keep the night before
	 * @throws SQLException if the warehouse cannot be read; readers keep the night before
	 */
	public Published publish(PublishRequest request) throws IOException, SQLException {
		Generations generations = Generations.below(request.output());
		refuseUnfinished(request.warehouse());
		Path draft = generations.openDraft(request.generation());
		try {
			PlacedSnapshot placed = PlacedSnapshot.of(request.warehouse(), draft);
			Published published = new GenerationDraft(request, placed,
					new GenerationFiles(draft, FormerFiles.of(generations)))
				.write();
			Path complete = generations.complete(draft, request.generation());
			OptionalInt shownBefore = generations.current();
			generations.show(request.generation());
			placed.leave(request.warehouse());
			generations.prune(request.keep(), shownBefore);
			return new Published(complete, request.generation(), published.snapshotSha256(), published.rows());
		}
		finally {
			generations.removeDrafts();
		}
	}

	private static void refuseUnfinished(Path warehouse) throws CannotPublishException {
		Path unfinished = warehouse.resolveSibling(warehouse.getFileName() + ".wal");
		if (Files.exists(unfinished)) {
			throw new CannotPublishException(
					"%s still has unfinished work in %s: checkpoint and close it before it is published"
						.formatted(warehouse, unfinished.getFileName()));
		}
	}

}
