package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import attain.deliver.DeliveryFailedException;
import attain.deliver.postgres.PostgresPublication.Repetition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one transaction of a delivery, told in the order in which it happens. Only tables
 * whose columns have changed keep readers waiting, and they come last.
 */
final class NightTransfer {

	private static final Logger log = LoggerFactory.getLogger(NightTransfer.class);

	private final SnapshotNight night;

	private final Connection target;

	private final PostgresTarget names;

	private final Patience patience;

	NightTransfer(SnapshotNight night, Connection target, PostgresTarget names, Patience patience) {
		this.night = night;
		this.target = target;
		this.names = names;
		this.patience = patience;
	}

	Arrival run(Repetition repetition) throws SQLException, DeliveryFailedException {
		long startedAt = System.nanoTime();
		this.target.setAutoCommit(false);
		begin();
		TargetTables there = TargetTables.of(this.target, this.names.schemas().values());
		refuseForeign(there);
		boolean isThere = repetition == Repetition.IF_NEW && hasThisNight(there);
		long rows = isThere ? 0 : write(there);
		Optional<String> toDo = new Readers(this.target, this.names).admit();
		commit();
		if (!isThere) {
			tidy();
		}
		return new Arrival(isThere, this.night.identity().businessDate(), this.night.identity().generation(),
				this.night.tables().size(), rows, Duration.ofNanos(System.nanoTime() - startedAt),
				toDo.map(List::of).orElse(List.of()));
	}

	/** The switch: from here on readers see the new night. */
	private void commit() throws DeliveryFailedException {
		try {
			this.target.commit();
		}
		catch (SQLException ex) {
			throw new FailureWords(this.names).ofCommit(ex);
		}
	}

	/** One publisher at a time; no limit of the server ends a long load. */
	private void begin() throws SQLException {
		run("set local search_path = pg_catalog");
		run("set local statement_timeout = 0");
		run("set local idle_in_transaction_session_timeout = 0");
		run("set local tcp_keepalives_idle = 30");
		String schemas = PostgresTarget.literal("attain " + this.names.schemas());
		this.patience.run(this.target, "select pg_advisory_xact_lock(hashtextextended(%s, 0))".formatted(schemas));
	}

	private void refuseForeign(TargetTables there) throws DeliveryFailedException {
		for (SourceTable table : this.night.tables()) {
			Optional<TargetTables.Table> found = there.find(this.names.schema(table.schemaName()), table.tableName());
			if (found.isPresent() && !found.get().isOurs()) {
				throw new FailureWords(this.names).of(
						"bảng %s ở đó không do Attain tạo; hãy đặt tên schema khác ở postgres: schemas: trong attain.yaml"
							.formatted(found.get().quoted()),
						"the table %s there was not made by Attain; name other schemas at postgres: schemas: in attain.yaml"
							.formatted(found.get().quoted()));
			}
		}
	}

	private boolean hasThisNight(TargetTables there) throws SQLException {
		TableShape shape = new TableShape(this.target, this.names, there, this.patience);
		return this.night.tables().stream().allMatch((table) -> shape.isThere(table) && !shape.changes(table))
				&& NightThere.ofTarget(this.target, this.names).filter(this.night.identity()::equals).isPresent();
	}

	private long write(TargetTables there) throws SQLException {
		makeSchemas();
		lock(there);
		KeyConstraints keys = new KeyConstraints(this.target, this.names, this.patience);
		keys.withdraw(this.night.keys());
		run("set constraints all deferred");
		long rows = load(there);
		new FormerTables(this.names).empty(this.target, there, this.night.tables());
		new Comments(this.names, this.night.origin()).write(this.target, this.night.tables(), there);
		keys.declare(this.night.keys());
		run("analyze " + targets(this.night.tables()));
		return rows;
	}

	/** A user who may not make schemas can be given empty ones. */
	private void makeSchemas() throws SQLException {
		for (String schema : this.names.schemas().values()) {
			if (!hasSchema(schema)) {
				run("create schema " + PostgresTarget.quote(schema));
			}
		}
	}

	private boolean hasSchema(String schema) throws SQLException {
		try (Statement statement = this.target.createStatement();
				ResultSet rows = statement
					.executeQuery("select 1 from pg_namespace where nspname = " + PostgresTarget.literal(schema))) {
			return rows.next();
		}
	}

	/** Whoever stands in the way is met before the work, not after it. */
	private void lock(TargetTables there) throws SQLException {
		TableShape shape = new TableShape(this.target, this.names, there, this.patience);
		List<SourceTable> known = this.night.tables().stream().filter(shape::isThere).toList();
		if (!known.isEmpty()) {
			this.patience.run(this.target, "lock table %s in row exclusive mode".formatted(targets(known)));
		}
	}

	private long load(TargetTables there) throws SQLException {
		TableShape shape = new TableShape(this.target, this.names, there, this.patience);
		TableLoad load = new TableLoad(this.night.connection(), this.target, this.names);
		List<SourceTable> tables = new ArrayList<>(this.night.tables());
		tables.sort(Comparator.comparing(shape::changes));
		long rows = 0;
		for (SourceTable table : tables) {
			shape.give(table);
			rows += load.replace(table);
		}
		return rows;
	}

	/**
	 * The rows of the night before make room for those of the next; if not now, later.
	 */
	private void tidy() {
		try {
			this.target.setAutoCommit(true);
			run("vacuum (skip_locked, truncate false) " + targets(this.night.tables()));
		}
		catch (SQLException ex) {
			log.warn("The tables of {} were not vacuumed", this.names, ex);
		}
	}

	private String targets(Collection<SourceTable> tables) {
		return tables.stream()
			.map((table) -> this.names.table(table.schemaName(), table.tableName()))
			.collect(Collectors.joining(", "));
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = this.target.createStatement()) {
			statement.execute(sql);
		}
	}

}
