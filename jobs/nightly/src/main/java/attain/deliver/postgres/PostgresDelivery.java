package attain.deliver.postgres;

import java.io.IOException;
import java.util.function.Consumer;

import attain.deliver.Delivery;
import attain.deliver.DeliveryFailedException;
import attain.deliver.ShownNight;
import attain.deliver.postgres.PostgresPublication.Repetition;
import attain.settings.PostgresSettings;
import attain.warehouse.SqlFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each night to the PostgreSQL database of the settings. */
public final class PostgresDelivery implements Delivery {

	/** What it is called, in the settings and on the command line. */
	public static final String NAME = "postgres";

	private static final Logger log = LoggerFactory.getLogger(PostgresDelivery.class);

	private final PostgresSettings settings;

	private final SqlFolder sql;

	private final Repetition repetition;

	private final Consumer<Arrival> told;

	/** As a night does it: what people have to do goes to the log. */
	public PostgresDelivery(PostgresSettings settings, SqlFolder sql) {
		this(settings, sql, Repetition.IF_NEW, (arrival) -> arrival.toDo().forEach(log::warn));
	}

	/**
	 * As people ask for it.
	 * @param told hears what a delivery did
	 */
	public PostgresDelivery(PostgresSettings settings, SqlFolder sql, Repetition repetition, Consumer<Arrival> told) {
		this.settings = settings;
		this.sql = sql;
		this.repetition = repetition;
		this.told = told;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String target() {
		return target("").toString();
	}

	@Override
	public void deliver(ShownNight night) throws DeliveryFailedException {
		try {
			PostgresTarget target = target((this.settings.password() != null) ? this.settings.password().reveal() : "");
			this.told.accept(new PostgresPublication(target, this.sql).publish(night.folder(), this.repetition));
		}
		catch (IOException ex) {
			throw new DeliveryFailedException("Chưa đưa được sang PostgreSQL %1$s (not delivered to PostgreSQL): %2$s"
				.formatted(target(), ex.getMessage()), ex);
		}
	}

	private PostgresTarget target(String password) {
		return new PostgresTarget(this.settings.url(), this.settings.user(), password, this.settings.schemas(),
				this.settings.readerRole());
	}

}
