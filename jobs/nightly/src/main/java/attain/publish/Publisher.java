package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.publish.Snapshot.Reach;

/**
 * Makes a finished warehouse the snapshot that readers see. Whoever has the night before
 * open keeps it; whoever opens a file during the switch sees one whole night, the old or
 * the new. The caller makes sure that only one run publishes at a time.
 */
public final class Publisher {

	/**
	 * Publishes the warehouse: verify, copy, export, record, sync, name, switch, prune.
	 * @return the generation that readers see from now on
	 * @throws CannotPublishException if the warehouse is not whole or the output folder
	 * cannot hold a snapshot; the message says what to do
	 * @throws IOException if the disk fails; readers keep the night before
	 * @throws SQLException if the warehouse cannot be read; readers keep the night before
	 */
	public Published publish(PublishRequest request) throws IOException, SQLException {
		Generations generations = Generations.below(request.output());
		Map<String, Long> expected = verify(request.warehouse());
		Path draft = generations.openDraft(request.generation());
		try {
			String sha256 = Sha256.copy(request.warehouse(), draft.resolve(Snapshot.FILE));
			Map<String, Long> rows = describe(request, draft, sha256);
			compare(expected, rows);
			Path complete = generations.complete(draft, request.generation());
			OptionalInt shownBefore = generations.current();
			generations.show(request.generation());
			generations.prune(request.keep(), shownBefore);
			return new Published(complete, request.generation(), sha256, rows);
		}
		finally {
			generations.removeDrafts();
		}
	}

	/** Rows of every table of a file that nobody is writing to any more. */
	private static Map<String, Long> verify(Path warehouse) throws IOException, SQLException {
		Path unfinished = warehouse.resolveSibling(warehouse.getFileName() + ".wal");
		if (Files.exists(unfinished)) {
			throw new CannotPublishException(
					"%s still has unfinished work in %s: checkpoint and close it before it is published"
						.formatted(warehouse, unfinished.getFileName()));
		}
		try (Snapshot snapshot = Snapshot.open(warehouse, Reach.SNAPSHOT_ONLY)) {
			SnapshotCatalog catalog = new SnapshotCatalog(snapshot.connection());
			refuseIndexes(warehouse, catalog.indexedTables());
			return rows(catalog.tables());
		}
	}

	/**
	 * DuckDB 1.0 opens no file of a newer engine that holds an index, whatever its
	 * storage version says.
	 */
	private static void refuseIndexes(Path warehouse, List<String> indexed) throws CannotPublishException {
		if (!indexed.isEmpty()) {
			throw new CannotPublishException(
					"%s: %s has a key or an index, which DuckDB 1.0 cannot open. Prove keys in sql/checks instead"
						.formatted(warehouse.getFileName(), String.join(", ", indexed)));
		}
	}

	/**
	 * Everything beside the snapshot, made from the copy, so that the copy is read once
	 * in whole.
	 */
	private static Map<String, Long> describe(PublishRequest request, Path draft, String sha256)
			throws IOException, SQLException {
		Path marts = Files.createDirectory(draft.resolve("marts"));
		try (Snapshot snapshot = Snapshot.open(draft.resolve(Snapshot.FILE), Reach.OTHER_FILES)) {
			List<PublishedTable> tables = new SnapshotCatalog(snapshot.connection()).tables();
			DataOrigin origin = DataOrigin.of(snapshot.connection());
			MartExport export = new MartExport(snapshot.connection(), marts);
			for (PublishedTable table : tables.stream().filter((each) -> !each.schemaName().equals("ops")).toList()) {
				export.write(table);
			}
			for (Companion companion : request.companions()) {
				companion.write(snapshot.connection(), draft, origin);
			}
			RunRecord record = new RunRecord(request, origin);
			record.addChanges(snapshot.connection());
			record.addOpenFindings(snapshot.connection());
			record.addContents(rows(tables), hashes(draft, sha256));
			record.write(draft);
			makeReadOnly(draft.resolve(Snapshot.FILE));
			return rows(tables);
		}
	}

	/**
	 * Hashes of all files so far, by their path. The hash of the snapshot is known: it
	 * was taken while the file was copied.
	 */
	private static Map<String, String> hashes(Path draft, String snapshotSha256) throws IOException {
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(draft)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = draft.relativize(file).toString();
				hashes.put(path, path.equals(Snapshot.FILE) ? snapshotSha256 : Sha256.of(file));
			}
		}
		return hashes;
	}

	/**
	 * A client that opens the snapshot for writing would lock all others out of it; it is
	 * refused by the file system instead.
	 */
	private static void makeReadOnly(Path file) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (posix != null) {
			posix.setPermissions(PosixFilePermissions.fromString("r--r--r--"));
		}
	}

	private static void compare(Map<String, Long> expected, Map<String, Long> copied) throws CannotPublishException {
		if (!expected.equals(copied)) {
			throw new CannotPublishException(
					"The copy of the warehouse has other rows than the warehouse: %s, expected %s".formatted(copied,
							expected));
		}
	}

	private static Map<String, Long> rows(List<PublishedTable> tables) {
		return tables.stream()
			.collect(Collectors.toMap(PublishedTable::qualifiedName, PublishedTable::rows, Long::sum,
					LinkedHashMap::new));
	}

}
