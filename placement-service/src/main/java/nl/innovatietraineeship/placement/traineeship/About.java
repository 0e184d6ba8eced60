package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.PlanId;

/// What every event about a traineeship tells of it; its ids are pseudonymous.
///
/// @param province of the place
record About(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    TraineeshipId traineeshipId,
    String traineeship,
    Brin brin,
    CompanyId companyId,
    PlaceId placeId,
    String province) {}
