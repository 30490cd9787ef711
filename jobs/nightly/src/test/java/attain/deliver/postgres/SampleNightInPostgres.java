package attain.deliver.postgres;

import java.nio.file.Path;

import attain.deliver.postgres.EmbeddedServer.Database;
import attain.deliver.postgres.EmbeddedServer.Server;
import attain.deliver.postgres.PostgresPublication.Repetition;
import attain.nightly.SampleNight;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The shared sample night, delivered once for all tests that only read it. */
final class SampleNightInPostgres implements ParameterResolver {

	/**
	 * The delivered night.
	 *
	 * @param database where it is
	 * @param snapshot where it came from
	 * @param arrival what the delivery did
	 */
	record Delivered(Database database, Path snapshot, Arrival arrival) {
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Delivered.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SampleNightInPostgres.class))
			.computeIfAbsent(Delivered.class, (key) -> deliver(parameter, context), Delivered.class);
	}

	private static Delivered deliver(ParameterContext parameter, ExtensionContext context) {
		Server server = (Server) new EmbeddedServer().resolveParameter(parameter, context);
		SampleNight.Output night = (SampleNight.Output) new SampleNight().resolveParameter(parameter, context);
		try {
			Database database = server.database();
			Path folder = night.folder().resolve("current").toRealPath();
			Arrival arrival = new PostgresPublication(database.target(), new SqlFolder(Path.of("../../sql")))
				.publish(folder, Repetition.IF_NEW);
			return new Delivered(database, folder.resolve("attain.duckdb"), arrival);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
