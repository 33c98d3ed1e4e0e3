package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.CreateNetworkMemberRequest;
import se.stegvis.api.model.CreateNetworkRequest;
import se.stegvis.api.model.CreatePublicationRequest;
import se.stegvis.api.model.CreateSignOffRequest;
import se.stegvis.api.model.CreateTargetRequest;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.api.model.Role;
import se.stegvis.api.model.Trajectory;
import se.stegvis.figure.Period;
import se.stegvis.figure.Targets;
import se.stegvis.identity.Caller;
import se.stegvis.identity.Grant;
import se.stegvis.network.NetworkAccess;
import se.stegvis.network.NetworkMembers;
import se.stegvis.network.Networks;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;
import se.stegvis.publication.Publishing;
import se.stegvis.publication.SignOffs;

/**
 * Sets up the network: its members, their targets, the quarters of this year that are published, and last year, which all but Olofström have
 * signed off: the last head count and the publication are left for people to do.
 */
@ApplicationScoped
class NetworkStaging {
    private static final String LATE = "1060";
    private static final String ORGANISATION = "skr";
    private static final String COMMENT = "Påhittade siffror i demonstrationen.";
    private static final int DAYS_TO_SIGN = 20;
    private static final int DAYS_TO_PUBLISH = 30;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Caller COORDINATOR = caller(null, ORGANISATION, Role.NETWORK_COORDINATOR);

    private final Networks networks;
    private final NetworkMembers members;
    private final Targets targets;
    private final SignOffs signOffs;
    private final Publishing publishing;
    private final NetworkTelling telling;
    private final TenantTransactions transactions;

    NetworkStaging(
            Networks networks,
            NetworkMembers members,
            Targets targets,
            SignOffs signOffs,
            Publishing publishing,
            NetworkTelling telling,
            TenantTransactions transactions) {
        this.networks = networks;
        this.members = members;
        this.targets = targets;
        this.signOffs = signOffs;
        this.publishing = publishing;
        this.telling = telling;
        this.transactions = transactions;
    }

    /** In one transaction, so that a start that was killed begins anew; does nothing where there is a network already. */
    void stage(List<String> codes, Instant now, DemonstrationClock clock) {
        if (networks.isAny(COORDINATOR)) {
            return;
        }
        var today = Times.dayOf(now);
        var beginning = LocalDate.of(today.getYear() - 2, 1, 1);
        var begun = transactions.call(NetworkAccess.organisationOf(COORDINATOR), () -> {
            clock.goTo(at(beginning));
            var network = networks.begin(COORDINATOR, new CreateNetworkRequest()
                    .name("Nätverket för ständiga förbättringar")
                    .purpose("Fler förbättringar per anställd, räknade på samma sätt överallt. Vi lär av varandra och firar dem som får något gjort.")
                    .startsOn(beginning)
                    .definitionVersion(1));
            codes.forEach(code -> members.takeIn(COORDINATOR, network, new CreateNetworkMemberRequest().municipalityCode(code).joinedOn(beginning)));
            codes.forEach(code -> setTargets(code, today.getYear()));
            var lastYear = Period.of(PeriodKind.YEAR, today.getYear() - 1).get(0);
            clock.goTo(at(lastYear.lastDay().plusDays(DAYS_TO_SIGN)));
            codes.stream().filter(code -> !code.equals(LATE)).forEach(code -> sign(code, network, lastYear));
            for (var quarter : Period.of(PeriodKind.QUARTER, today.getYear())) {
                if (quarter.lastDay().plusDays(DAYS_TO_PUBLISH).isBefore(today)) {
                    clock.goTo(at(quarter.lastDay().plusDays(DAYS_TO_SIGN)));
                    codes.forEach(code -> sign(code, network, quarter));
                    clock.goTo(at(quarter.lastDay().plusDays(DAYS_TO_PUBLISH)));
                    publishing.publish(COORDINATOR, network, new CreatePublicationRequest().period(quarter.toString()).comment(COMMENT));
                }
            }
            return network;
        });
        telling.tell(begun, COORDINATOR, clock);
    }

    private void setTargets(String code, int year) {
        for (int one = year - 1; one <= year; one++) {
            targets.set(caller(code, null, Role.ADMINISTRATOR), new CreateTargetRequest()
                    .year(one)
                    .submittedPerEmployee(new BigDecimal("0.15"))
                    .implementedPerEmployee(new BigDecimal("0.10"))
                    .trajectory(Trajectory.EVEN));
        }
    }

    private void sign(String code, UUID network, Period period) {
        signOffs.sign(caller(code, null, Role.ADMINISTRATOR), new CreateSignOffRequest().networkId(network).period(period.toString()).comment(COMMENT));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(Times.ZONE).toInstant();
    }

    private static Caller caller(String municipalityCode, String organisation, Role role) {
        return new Caller(municipalityCode, organisation, "demonstration", null, "Demonstrationen", null, Language.sv, false, Set.of(), List.of(new Grant(role, null)));
    }
}
