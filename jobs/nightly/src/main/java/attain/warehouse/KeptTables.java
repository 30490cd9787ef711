package attain.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the tables of a night; those that were kept from the last one by the slices in
 * which something has changed. What is kept of {@code staging} lies in the database
 * {@code kept}, what is kept of {@code core} in the warehouse itself. A note says what it
 * was made of; while a night is at it there is none.
 */
public final class KeptTables {

	private static final Logger log = LoggerFactory.getLogger(KeptTables.class);

	/**
	 * Below that, a night made whole takes no longer than one that has to look for what
	 * changed.
	 */
	private static final long FEW_ROWS = 100_000;

	/** More of them, and two models may need more memory at a time than there is. */
	private static final long MANY_ROWS = 4_000_000;

	private final Connection connection;

	private final Models models;

	private final Slices slices;

	private final String madeOf;

	private final boolean isUsable;

	private final LastReaders readers;

	private final int lanes;

	private List<SliceKey> toFind;

	KeptTables(Connection connection, Models models, Slices slices, String madeOf, boolean isUsable, int lanes) {
		this.connection = connection;
		this.models = models;
		this.slices = slices;
		this.madeOf = madeOf;
		this.isUsable = isUsable;
		this.lanes = lanes;
		Set<String> passing = new HashSet<>(models.passing());
		passing.removeAll(slices.kept());
		this.readers = LastReaders.of(models.ordered(), passing);
		this.toFind = isUsable ? slices.keys() : List.of();
	}

	/**
	 * Takes in hand what the last night has kept, if it can be used: then the warehouse
	 * is a copy of what was published, emptied but for what is kept. Else nothing is
	 * kept. Of few rows nothing is kept either. Until {@link #seal} the kept tables are
	 * nobody's.
	 * @param warehouse opened for a night, and empty
	 * @param madeOf fingerprint of all that the models follow from, but files and the
	 * business date
	 * @param copy puts the last published warehouse at a path, and says whether it did
	 */
	public static KeptTables take(Warehouse warehouse, SqlFolder sql, Models models, String madeOf, WarehouseCopy copy)
			throws SQLException, IOException {
		Connection connection = warehouse.connection();
		long rows = warehouse.rowsRead();
		Slices slices = (rows >= Long.getLong("attain.slices.rows", FEW_ROWS)) ? Slices.of(connection, sql, models)
				: Slices.NONE;
		int lanes = (rows > MANY_ROWS) ? 1 : Runtime.getRuntime().availableProcessors();
		boolean isUsable = !slices.keys().isEmpty() && warehouse.attachKept(madeOf, copy);
		log.debug("kept tables {}", isUsable ? "are used" : "are made anew");
		if (isUsable) {
			warehouse.dropAllBut(slices.kept());
		}
		return new KeptTables(connection, models, slices, madeOf, isUsable, lanes);
	}

	/**
	 * Fills the tables of some layers.
	 * @param layers folders of models, such as staging and core
	 * @throws SqlProblem naming the file that failed
	 */
	public void run(Set<String> layers) {
		List<Model> open = new ArrayList<>(this.models.of(layers));
		showKept();
		for (SliceKey key : this.toFind) {
			List<Model> before = Models.behind(key.finding().reads(), open);
			Models.run(this.connection, this.lanes, before, this::fillAndDrop);
			open.removeAll(before);
			key.find(this.connection);
		}
		this.toFind = List.of();
		Models.run(this.connection, this.lanes, open, this::fillAndDrop);
	}

	/** What is kept of staging is called there what it was always called. */
	private void showKept() {
		try (Statement statement = this.connection.createStatement()) {
			for (String table : this.slices.kept()) {
				if (this.isUsable && table.startsWith("staging.")) {
					statement.execute(view(table));
				}
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem("What was kept cannot be read: " + ex.getMessage());
		}
	}

	/**
	 * What a check asks tonight: of tables that are cut, what it has not asked before.
	 */
	String asked(Check check) {
		Optional<String> slice = SliceKey.declaredIn(check.select());
		if (!this.isUsable || slice.isEmpty()) {
			return check.select();
		}
		try {
			return this.slices.restricted(this.connection, check.select(), this.slices.key(slice.get()));
		}
		catch (SQLException ex) {
			throw new SqlProblem(check.file(), ex);
		}
	}

	/**
	 * Writes down what the tables were made of: the next night may use them. Not before
	 * all checks have passed, for those of the next night ask only what is new.
	 */
	public void seal() throws SQLException {
		if (this.slices.keys().isEmpty()) {
			return;
		}
		try (Statement statement = this.connection.createStatement()) {
			for (Model model : this.slices.remembered(this.models)) {
				statement.execute("create or replace table kept.%s as select * from %s".formatted(model.tableName(),
						model.name()));
			}
			statement.execute("create table kept.note as select %s as made_of, published_at as night from ops.snapshot"
				.formatted(Warehouse.quoted(this.madeOf)));
		}
	}

	private void fillAndDrop(Connection lane, Model model) {
		fill(lane, model);
		Models.drop(lane, model, this.readers.endedBy(model));
	}

	private void fill(Connection lane, Model model) {
		SliceKey key = this.slices.keyOf(model).orElse(null);
		if (key == null) {
			Models.fill(lane, model);
			return;
		}
		long start = System.nanoTime();
		try (Statement statement = lane.createStatement()) {
			for (String sql : statements(lane, model, key)) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem(model.file(), ex);
		}
		log.debug("{} {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
	}

	private List<String> statements(Connection lane, Model model, SliceKey key) throws SQLException {
		String select = this.isUsable ? this.slices.restricted(lane, model.select(), key) : model.select();
		if (!this.slices.kept().contains(model.name())) {
			return List.of("create or replace table %s as%n%s".formatted(model.name(), select));
		}
		if (!model.schema().equals("staging")) {
			ContractTable.of(lane, model).refuseOtherColumns();
			return List.of(deletion(lane, model.name(), key), insertion(lane, model.name(), select, key));
		}
		String table = "kept." + model.tableName();
		return this.isUsable ? List.of(deletion(lane, table, key), insertion(lane, table, select, key))
				: List.of("create or replace table %s as%n%s".formatted(table, select), view(model.name()));
	}

	/** What a kept table of staging is called by those who read it. */
	private static String view(String table) {
		return "create or replace view %s as select * from %s".formatted(table, table.replace("staging.", "kept."));
	}

	private String deletion(Connection lane, String table, SliceKey key) throws SQLException {
		return "delete from " + table + (this.isUsable ? " where " + key.condition(lane) : "");
	}

	private String insertion(Connection lane, String table, String select, SliceKey key) throws SQLException {
		return "insert into %s by name (select * from (%n%s%n)%s)".formatted(table, select,
				this.isUsable ? " where " + key.condition(lane) : "");
	}

}
