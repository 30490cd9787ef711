package attain.nightly;

import java.util.ArrayList;
import java.util.List;

import attain.deliver.Delivery;
import attain.deliver.Mail;
import attain.deliver.Messenger;
import attain.deliver.Webhook;
import attain.deliver.postgres.PostgresDelivery;
import attain.settings.Settings;

/** Where nights go beside the output folder, and who is told of them. */
interface DeliverySource {

	/** What the settings name. */
	DeliverySource CONFIGURED = new DeliverySource() {

		@Override
		public List<Delivery> deliveries(Settings settings) {
			return (settings.postgres() != null)
					? List.of(new PostgresDelivery(settings.postgres(), Home.current().sql())) : List.of();
		}

		@Override
		public List<Messenger> messengers(Settings settings) {
			List<Messenger> messengers = new ArrayList<>();
			if (settings.notices().webhook() != null) {
				messengers.add(new Webhook(settings.notices().webhook()));
			}
			if (settings.notices().mail() != null) {
				messengers.add(new Mail(settings.notices().mail()));
			}
			return messengers;
		}

	};

	/** The configured deliveries, in the order in which they are made. */
	List<Delivery> deliveries(Settings settings);

	/** The configured messengers. */
	List<Messenger> messengers(Settings settings);

}
