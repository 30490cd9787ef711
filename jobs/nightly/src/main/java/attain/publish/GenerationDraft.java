package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import attain.publish.SideBySide.Piece;
import attain.publish.Snapshot.Reach;

/** Everything of a generation beside its snapshot, made from it. */
final class GenerationDraft {

	/** Rows from which a table takes longer than what people read of a small one. */
	private static final long LONG_TABLE = 100_000;

	private final PublishRequest request;

	private final PlacedSnapshot placed;

	private final GenerationFiles files;

	GenerationDraft(PublishRequest request, PlacedSnapshot placed, GenerationFiles files) {
		this.request = request;
		this.placed = placed;
		this.files = files;
	}

	/**
	 * Writes it; what does not read what another piece writes is written side by side.
	 */
	Published write() throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.open(this.placed.file(), Reach.OTHER_FILES)) {
			SnapshotCatalog catalog = new SnapshotCatalog(snapshot.connection());
			refuseIndexes(catalog.indexedTables());
			List<PublishedTable> tables = catalog.tables();
			DataOrigin origin = DataOrigin.of(snapshot.connection());
			RunRecord record = new RunRecord(this.request, origin);
			record.addChanges(snapshot.connection());
			record.addOpenFindings(snapshot.connection());
			if (tables.stream().noneMatch(GenerationDraft::isLong)) {
				snapshot.useOneThread();
			}
			SideBySide.make(pieces(snapshot, tables, origin));
			this.files.hashes();
			this.request.inventory().write(snapshot, this.files, origin);
			record.addSnapshot(this.placed.told());
			record.addContents(rows(tables), this.files);
			record.write(this.files.folder());
			ReadOnly.make(this.placed.file());
			return new Published(this.files.folder(), this.request.generation(),
					this.files.hashes().getOrDefault(Snapshot.FILE, ""), rows(tables));
		}
	}

	/**
	 * DuckDB 1.0 opens no file of a newer engine that holds an index, whatever its
	 * storage version says.
	 */
	private void refuseIndexes(List<String> indexed) throws CannotPublishException {
		if (!indexed.isEmpty()) {
			throw new CannotPublishException(
					"%s: %s has a key or an index, which DuckDB 1.0 cannot open. Prove keys in sql/checks instead"
						.formatted(this.request.warehouse().getFileName(), String.join(", ", indexed)));
		}
	}

	/** Long tables first, for one that comes last is waited for alone. */
	private List<Piece> pieces(Snapshot snapshot, List<PublishedTable> tables, DataOrigin origin) throws IOException {
		Files.createDirectory(this.files.folder().resolve("marts"));
		List<PublishedTable> longestFirst = tables.stream()
			.filter((table) -> !table.schemaName().equals("ops"))
			.sorted(Comparator.comparingLong(PublishedTable::rows).reversed())
			.toList();
		List<Piece> pieces = new ArrayList<>();
		longestFirst.stream().filter(GenerationDraft::isLong).forEach((table) -> pieces.add(export(snapshot, table)));
		pieces.add(() -> this.files.know(this.placed.file(), this.placed.sha256()));
		for (Companion companion : this.request.companions()) {
			pieces.add(() -> {
				try (Snapshot own = snapshot.another()) {
					companion.write(own.connection(), this.files.folder(), origin);
				}
			});
		}
		longestFirst.stream().filter((table) -> !isLong(table)).forEach((table) -> pieces.add(export(snapshot, table)));
		return pieces;
	}

	private static boolean isLong(PublishedTable table) {
		return table.rows() >= LONG_TABLE;
	}

	private Piece export(Snapshot snapshot, PublishedTable table) {
		return () -> {
			try (Snapshot own = snapshot.another()) {
				new MartExport(own.connection(), this.files).write(table);
			}
		};
	}

	private static Map<String, Long> rows(List<PublishedTable> tables) {
		return tables.stream()
			.collect(Collectors.toMap(PublishedTable::qualifiedName, PublishedTable::rows, Long::sum,
					LinkedHashMap::new));
	}

}
