package attain.deliver.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A generation of a few tables, as a publication wants it: eight plans, and targets as
 * many as are asked for, each with the number of the generation.
 *
 * @param folder the folder of the generation
 */
public record SmallNight(Path folder) {

	private static final String SCRIPT = """
			create schema core;
			create schema mart;
			create schema ops;
			create table ops.snapshot (business_date date, published_at timestamp, generation integer);
			insert into ops.snapshot values (date '2023-12-14' + %1$d, timestamp '2023-12-15 00:00:00.5' + interval '%1$d day', %1$d);
			comment on table ops.snapshot is 'The night';
			create table core.dim_plan (plan_code text, plan_title_vi text);
			insert into core.dim_plan select 'P' || i, 'Kế hoạch ' || i from range(8) as plans(i);
			comment on table core.dim_plan is 'A plan';
			comment on column core.dim_plan.plan_code is 'Key of the plan';
			create table core.dim_submission (submission_code text, is_sample boolean);
			create table core.fct_target (target_code text, plan_code text, target_value decimal(28, 10), generation integer);
			insert into core.fct_target select 'T' || i, 'P' || (i %% 8), i / 8, %1$d from range(%2$d) as targets(i);
			create table mart.plan_scoreboard (plan_code text, targets bigint);
			insert into mart.plan_scoreboard select plan_code, count(*) from core.fct_target group by plan_code;
			""";

	/** A night of its own generation. */
	static SmallNight write(Path parent, int generation, int targets) throws IOException, SQLException {
		SmallNight night = new SmallNight(Files.createDirectories(parent.resolve(Integer.toString(generation))));
		night.change(SCRIPT.formatted(generation, targets));
		return night;
	}

	/** An output folder whose readers see such a night as its first. */
	public static void show(Path output) throws IOException, SQLException {
		SmallNight night = write(output.resolve("generations"), 1, 20);
		Files.writeString(night.folder.resolve("run.json"), """
				{"generation": 1, "business_date": "2023-12-15", "published_at": "2023-12-16T00:00:00.500Z"}""");
		Files.createDirectories(output.resolve(".work"));
		Files.createSymbolicLink(output.resolve("current"), Path.of("generations/1"));
		Files.createSymbolicLink(output.resolve("attain.duckdb"), Path.of("current/attain.duckdb"));
	}

	/** Runs statements on its snapshot. */
	SmallNight change(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + this.folder.resolve("attain.duckdb"),
				new Properties()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		return this;
	}

}
